package org.mandatewatch.mission.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.contract.MissionId;

/**
 * A country as missions are named after it.
 *
 * @param name English CLDR name
 * @param code ISO 3166-1 alpha-2
 */
record HostCountry(String name, String code) {

    /** Longest ending first, so that a country whose name ends in another's is found before it. */
    private static final List<Map.Entry<String, HostCountry>> BY_ENDING = Arrays.stream(Locale.getISOCountries())
            .map(code -> new HostCountry(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code))
            .map(country -> Map.entry("-" + slug(country.name()), country))
            .sorted(Comparator.comparing(
                            (Map.Entry<String, HostCountry> e) -> e.getKey().length())
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .toList();

    /** The country that ends an id of the form {@code acronym-host}. */
    static Optional<HostCountry> ofMission(MissionId id) {
        return BY_ENDING.stream()
                .filter(e -> id.value().endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
