package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;

/** States that let their own soldiers go: what a parliament or government allows is its country's contribution. */
final class Parliaments {

    private static final int REACH = 14;

    private static final Set<String> HOUSES = WordSet.of(
            "parliament parliamentarians lawmakers deputies senate assembly congress cabinet government legislators"
                    + " ministers mps");

    private Parliaments() {}

    /** The country whose parliament or government stands before a verb of allowing; null for every other council. */
    static @Nullable Country country(Reading sentence, int verb) {
        Words words = sentence.words();
        for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
            String word = words.get(k);
            if (word.equals(";") || word.equals(".")) {
                return null;
            }
            if (words.isMention(k, "B")) {
                BodyNamed body = sentence.shape().mention(word, BodyNamed.class);
                return body == null ? null : Metonyms.country(body.body().name().toLowerCase(Locale.ROOT));
            }
            if (HOUSES.contains(word)) {
                return owner(sentence, words, k);
            }
            Country metonym = Metonyms.country(word);
            if (metonym != null) {
                return metonym;
            }
        }
        return null;
    }

    /** "The Kenyan parliament", "Kenya's lower house of parliament". */
    private static @Nullable Country owner(Reading sentence, Words words, int house) {
        for (int k = house - 1; k >= Math.max(0, house - 5); k--) {
            if (words.isMention(k, "A")
                    || words.isMention(k, "C") && words.get(k + 1).equals("'s")) {
                return sentence.country(words.get(k));
            }
        }
        return null;
    }
}
