package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/**
 * The sentences around one that may go on about the same decision: the two behind it, then the two before it. French
 * wires give a decision, its count and its number a paragraph each.
 */
final class Around {

    private static final int REACH = 2;

    private Around() {}

    static List<Reading> of(Reading sentence, Antecedent mission) {
        List<Reading> found = new ArrayList<>();
        collect(sentence, mission, 1, found);
        collect(sentence, mission, -1, found);
        return found;
    }

    /** Goes one way until a sentence is about another mission. */
    private static void collect(Reading sentence, Antecedent mission, int step, List<Reading> found) {
        for (int k = 1; k <= REACH; k++) {
            int at = sentence.index() + k * step;
            if (at < 0 || at >= sentence.context().sentences().size()) {
                return;
            }
            if (sentence.context().sentences().get(at).heading()) {
                continue;
            }
            Reading neighbour = new Reading(sentence.context(), at);
            if (Deciding.isAboutOther(neighbour, mission)) {
                return;
            }
            found.add(neighbour);
        }
    }
}
