package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;

/** Which mission "its mandate" or "the force" means: the one named last before it, in this sentence or an earlier one. */
final class Antecedents {

    private static final double SAME_SENTENCE = 0.97;
    private static final double ONLY_MISSION = 0.95;
    private static final double SAME_PARAGRAPH = 0.92;
    static final double EARLIER = 0.85;
    static final double AMBIGUOUS = 0.7;

    /** How many sentences a reader keeps a name in mind. */
    private static final int MEMORY = 6;

    /** How many sentences a reader waits for a name. */
    private static final int AHEAD = 3;

    private Antecedents() {}

    static @Nullable Antecedent at(Context context, int index, int offset) {
        Mission near = inSentence(context.shape(index), offset);
        if (near != null) {
            return new Antecedent(near, SAME_SENTENCE);
        }
        List<Mission> all = context.missions();
        if (all.isEmpty()) {
            return null;
        }
        if (all.size() == 1) {
            return new Antecedent(all.getFirst(), ONLY_MISSION);
        }
        int paragraph = context.sentences().get(index).paragraph();
        for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
            Set<Mission> named = named(context.mentions(i));
            if (!named.isEmpty()) {
                boolean same = context.sentences().get(i).paragraph() == paragraph;
                // Of several the first is usually what the sentence is about.
                Mission first = named.iterator().next();
                return new Antecedent(first, named.size() > 1 ? AMBIGUOUS : same ? SAME_PARAGRAPH : EARLIER);
            }
        }
        // "The Council has extended its monitoring mission": a first sentence names it by and by.
        for (int i = index + 1; i <= Math.min(context.sentences().size() - 1, index + AHEAD); i++) {
            Set<Mission> named = named(context.mentions(i));
            if (!named.isEmpty()) {
                return new Antecedent(named.iterator().next(), named.size() > 1 ? AMBIGUOUS : EARLIER);
            }
        }
        Mission main = context.mainMission();
        return main == null ? null : new Antecedent(main, AMBIGUOUS);
    }

    private static @Nullable Mission inSentence(SentenceShape shape, int offset) {
        Mission before = null;
        Mission aside = null;
        for (int i = 0; i < shape.mentions().size(); i++) {
            if (shape.mentions().get(i).mention() instanceof MissionNamed named) {
                int at = shape.offset(i);
                if (Clauses.isAside(shape.text(), at, offset)) {
                    aside = aside == null ? named.mission() : aside;
                } else if (at > offset) {
                    return before == null ? named.mission() : before;
                } else {
                    before = named.mission();
                }
            }
        }
        return before == null ? aside : before;
    }

    private static Set<Mission> named(List<Placed> mentions) {
        Set<Mission> found = new LinkedHashSet<>();
        List<Mission> regimes = new ArrayList<>();
        for (Placed placed : mentions) {
            if (placed.mention() instanceof MissionNamed named) {
                if (named.mission().sanctions()) {
                    regimes.add(named.mission());
                } else {
                    found.add(named.mission());
                }
            }
        }
        if (found.isEmpty()) {
            found.addAll(regimes);
        }
        return found;
    }
}
