package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** Whose paper an article is: a ministry or parliament writes "the Government", "our contribution", and means its own. */
final class HomePaper {

    /** Its first sentences show a paper of a state. */
    private static final int OPENING = 5;

    private static final Phrase STATE = Phrase.compile(
            "\\b(?:bundestag|d\u00e1il|adf|bundeswehr|department of defen[cs]e|(?<!C\\d 's )ministry of defen[cs]e|the defence forces"
                    + "|minister for defence|our (?:contribution|troops|soldiers)|the [AC]\\d+ government(?: today| has)? (?:decided|offered|announced|approved))\\b");

    private HomePaper() {}

    /** The state that speaks in an article; null when none does. */
    static @Nullable Country country(Context context) {
        for (int i = 0; i < Math.min(OPENING, context.sentences().size()); i++) {
            if (STATE.matcher(context.shape(i).text()).find()) {
                return voice(context);
            }
        }
        return null;
    }

    /** The country that "we" or "the Government" means: the one named most where no mission works. */
    static @Nullable Country voice(Context context) {
        return context.countries().entrySet().stream()
                .filter(e -> e.getValue() >= 2 && !context.isHost(e.getKey()))
                .max(Map.Entry.<Country, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
