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
    static final double EARLIER = 0.85;
    static final double AMBIGUOUS = 0.7;

    /** How many sentences a reader waits for a name. */
    private static final int AHEAD = 3;

    private Antecedents() {}

    static @Nullable Antecedent at(Context context, int index, int offset) {
        Mission near = inSentence(context.shape(index), offset, context.namesSeveralMissions());
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
        Antecedent meant =
                context.salience().at(index, Called.before(context.shape(index).text(), offset));
        if (meant != null) {
            return meant;
        }
        // "The Council has extended its monitoring mission": a first sentence names it by and by.
        boolean opening = true;
        for (int i = 0; i < index && opening; i++) {
            opening = named(context.mentions(i)).isEmpty();
        }
        for (int i = index + 1; opening && i <= Math.min(context.sentences().size() - 1, index + AHEAD); i++) {
            Set<Mission> named = named(context.mentions(i));
            if (!named.isEmpty()) {
                return new Antecedent(named.iterator().next(), named.size() > 1 ? AMBIGUOUS : EARLIER);
            }
        }
        return context.salience().main();
    }

    private static final Phrase GOING_ON = Phrase.compile(" (?:and|but|it|its|et|mais|elle|son|sa) ");

    /** "It took over from M, and its mandate …": M has no part in what "it" does. */
    private static boolean isPassing(String text, int mention, int offset) {
        if (!GOING_ON.matcher(text.substring(mention, Math.min(offset, text.length())))
                .find()) {
            return false;
        }
        Words words = Words.of(text);
        int k = 0;
        while (k < words.size() && words.start(k) < mention) {
            k++;
        }
        return Prominence.isPassing(words, k) && Called.isAnyBefore(words, k);
    }

    /** "Its mandate expires on 1 May, and M will take over": who follows "and" is another than "it". */
    private static boolean isNextSubject(String text, int offset, int mention) {
        return text.startsWith("its ")
                && NEXT_SUBJECT
                        .matcher(text.substring(Math.min(offset, mention), mention))
                        .find();
    }

    private static final Phrase NEXT_SUBJECT = Phrase.compile(" , (?:and|but|while|whereas|when) (?:the )?$");

    private static @Nullable Mission inSentence(SentenceShape shape, int offset, boolean several) {
        Mission before = null;
        Mission aside = null;
        for (int i = 0; i < shape.mentions().size(); i++) {
            if (shape.mentions().get(i).mention() instanceof MissionNamed named) {
                int at = shape.offset(i);
                if (several && at < offset && isPassing(shape.text(), at, offset)) {
                    continue;
                }
                if (Clauses.isAside(shape.text(), at, offset)) {
                    aside = aside == null ? named.mission() : aside;
                } else if (at > offset) {
                    boolean next = several && before == null && isNextSubject(shape.text(), offset, at);
                    if (next) {
                        break;
                    }
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
