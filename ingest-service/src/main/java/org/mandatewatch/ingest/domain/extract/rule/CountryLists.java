package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** "The United States, Ecuador and Panama": countries in a row. */
public final class CountryLists {

    /** A list of countries, as a piece of a pattern. */
    static final String LIST =
            "(?:the )?[CA]\\d+(?:(?: ,| and| ,? and| with| \\(?with| together with| as well as| -)(?: the)? [CA]\\d+)*";

    private static final Phrase COUNTRY = Phrase.compile("[CA]\\d+");

    private CountryLists() {}

    /** English names of the countries in a piece of a sentence's shape, each once. */
    public static List<String> names(Reading sentence, @Nullable String piece) {
        List<String> names = new ArrayList<>();
        if (piece != null) {
            Matcher matcher = COUNTRY.matcher(piece);
            while (matcher.find()) {
                Country country = sentence.country(matcher.group());
                if (country != null && !names.contains(country.name())) {
                    names.add(country.name());
                }
            }
        }
        return names;
    }
}
