package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** "India and Nepal sent most, with 193 and 395 soldiers respectively": countries and figures in the same order. */
final class Respectively {

    private Respectively() {}

    /** The country of each figure, in order; empty when the sentence does not pair them. */
    static List<Country> countries(Reading sentence, List<HeadCount> counts) {
        Words words = sentence.words();
        List<Country> countries = new ArrayList<>();
        boolean paired = false;
        for (int k = 0; k < words.size(); k++) {
            paired |= words.get(k).equals("respectively");
            if (words.isMention(k, "C")) {
                Country country = sentence.country(words.get(k));
                if (country != null) {
                    countries.add(country);
                }
            }
        }
        return paired && countries.size() == counts.size() ? countries : List.of();
    }
}
