package org.mandatewatch.mission.domain.editors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A country as states name it.
 *
 * @param name English CLDR name
 * @param code ISO 3166-1 alpha-2
 */
public record Country(String name, String code) {

    /** By name or code, in upper or lower case. */
    public static Optional<Country> called(String nameOrCode) {
        String wanted = nameOrCode.strip();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code))
                .filter(country -> country.name().equalsIgnoreCase(wanted)
                        || country.code().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
