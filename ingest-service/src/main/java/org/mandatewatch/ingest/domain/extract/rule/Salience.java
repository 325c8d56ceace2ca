package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/**
 * Which mission a reader has in mind at each sentence of an article about several.
 *
 * <p>A mission weighs by its part in a sentence, see {@link Prominence}; "it" and "the force" count for the mission that
 * they mean. From sentence to sentence the weight fades. After the scheme of Lappin and Leass, "An algorithm for
 * pronominal anaphora resolution" (1994), cut down to what can be told without a parser.
 */
final class Salience {

    private static final double FADING = 0.5;

    /** A new paragraph may speak of something new. */
    private static final double PARAGRAPH = 0.8;

    /** How much of what is remembered a new mention keeps: who was spoken of long is not spoken of for ever. */
    private static final double KEPT = 0.3;

    /** Below this nobody remembers. */
    private static final double FORGOTTEN = 0.05;

    /** How much heavier the first must be than the second to be meant beyond doubt. */
    private static final double CLEAR = 1.5;

    /** How far "new" and "old", or the UN's colour, set two missions apart. */
    private static final double APART = 8;

    private final Context context;
    private final List<Map<Mission, Double>> before = new ArrayList<>();
    private final Map<Mission, Double> total = new HashMap<>();
    private final Set<Mission> incoming = new HashSet<>();
    private final Set<Mission> outgoing = new HashSet<>();

    Salience(Context context) {
        this.context = context;
    }

    /** The mission in mind before a sentence; null when none is. */
    @Nullable
    Antecedent at(int sentence, Called called) {
        weigh(called.age() == Called.Age.ANY ? sentence : context.sentences().size());
        Mission last = called.pointed() ? lastBefore(sentence) : null;
        return last == null ? heaviest(before.get(sentence), called) : new Antecedent(last, Antecedents.EARLIER);
    }

    /** The mission that the whole article has most to say of, sanctions regimes last; null when it names none. */
    @Nullable
    Antecedent main() {
        weigh(context.sentences().size());
        Map<Mission, Double> working = new HashMap<>(total);
        working.keySet().removeIf(Mission::sanctions);
        // Where one hands over to another, what is said without a name concerns the one that stays.
        Antecedent main = heaviest(working.isEmpty() ? total : working, Called.NEW_ONE);
        return main == null ? null : new Antecedent(main.mission(), Antecedents.AMBIGUOUS);
    }

    /** The only mission that the article lets another replace; null when there is none, or are several. */
    @Nullable
    Antecedent gone() {
        weigh(context.sentences().size());
        Set<Mission> gone = new HashSet<>(outgoing);
        gone.removeAll(incoming);
        return gone.size() == 1 ? new Antecedent(gone.iterator().next(), Antecedents.EARLIER) : null;
    }

    /** The mission named last in the sentence before; null when that names none. */
    private @Nullable Mission lastBefore(int sentence) {
        Mission last = null;
        for (Placed placed : sentence == 0 ? List.<Placed>of() : context.mentions(sentence - 1)) {
            if (placed.mention() instanceof MissionNamed named
                    && !named.mission().sanctions()) {
                last = named.mission();
            }
        }
        return last;
    }

    private void weigh(int sentence) {
        if (before.isEmpty()) {
            before.add(Map.of());
        }
        while (before.size() <= sentence) {
            int index = before.size() - 1;
            boolean paragraph = index > 0
                    && context.sentences().get(index).paragraph()
                            != context.sentences().get(index - 1).paragraph();
            double fading = paragraph ? FADING * PARAGRAPH : FADING;
            Map<Mission, Double> weights = new HashMap<>();
            before.get(index).forEach((mission, weight) -> weights.put(mission, weight * fading));
            spoken(index).forEach((mission, weight) -> {
                total.merge(mission, weight, Double::sum);
                weights.merge(mission, weight, (old, now) -> Math.max(old, now + KEPT * old));
            });
            before.add(weights);
        }
    }

    /** What a sentence says of missions. */
    private Map<Mission, Double> spoken(int index) {
        Words words = Words.of(context.shape(index).text());
        Map<Mission, Double> here = new HashMap<>();
        boolean first = true;
        for (int k = 0; k < words.size(); k++) {
            Mission mission = null;
            if (words.isMention(k, "M")) {
                MissionNamed named = context.shape(index).mention(words.get(k), MissionNamed.class);
                mission = named == null ? null : named.mission();
            } else if (Called.isReference(words, k)) {
                Called called = Called.at(words, k);
                Antecedent meant = heaviest(before.get(index), called);
                mission = meant == null || !here.isEmpty() && called.noun() == null ? null : meant.mission();
            }
            if (mission != null) {
                double weight = mission.sanctions() ? Prominence.OBLIQUE : Prominence.of(words, k, first);
                // "Replaces the multinational force, M": the name in apposition has no greater part than the noun.
                boolean passedOver = here.getOrDefault(mission, Prominence.SUBJECT) == Prominence.PASSING;
                weight = passedOver && words.get(k - 1).equals(",") ? Prominence.PASSING : weight;
                note(words, k, mission);
                first &= weight == Prominence.PASSING;
                here.merge(mission, weight, Math::max);
            }
        }
        return here;
    }

    /** Remembers which missions come and which go, for those who speak of "the new force". */
    private void note(Words words, int k, Mission mission) {
        if (Prominence.isPassing(words, k)) {
            outgoing.add(mission);
        } else if (Prominence.isComing(words, k)) {
            incoming.add(mission);
        }
    }

    private @Nullable Antecedent heaviest(Map<Mission, Double> weights, Called called) {
        Mission best = null;
        double most = 0;
        double next = 0;
        for (Map.Entry<Mission, Double> entry : weights.entrySet()) {
            Mission mission = entry.getKey();
            double weight = entry.getValue() * fitting(mission, called);
            if (weight < FORGOTTEN) {
                continue;
            }
            // Of equals the id decides, or the same article would be read differently from run to run.
            boolean heavier = best == null
                    || weight > most
                    || weight == most
                            && mission.id().value().compareTo(best.id().value()) < 0;
            next = heavier ? most : Math.max(next, weight);
            best = heavier ? mission : best;
            most = Math.max(most, weight);
        }
        return best == null
                ? null
                : new Antecedent(best, most >= CLEAR * next ? Antecedents.EARLIER : Antecedents.AMBIGUOUS);
    }

    /** How well a name fits: the "force" of two is the one that is named so, "the new" one the one that comes. */
    private double fitting(Mission mission, Called called) {
        double fit = 1;
        if (called.noun() != null) {
            boolean named = mission.name().toLowerCase(Locale.ROOT).contains(called.noun());
            fit = named ? CLEAR : 1 / CLEAR;
        }
        if (called.blue()) {
            fit = mission.organisation().equals("UN") ? fit * APART : fit / APART;
        }
        boolean comes = incoming.contains(mission);
        boolean goes = outgoing.contains(mission);
        return switch (called.age()) {
            case ANY -> fit;
            case NEW -> goes && !comes ? fit / APART : comes && !goes ? fit * APART : fit;
            case OLD -> goes && !comes ? fit * APART : comes && !goes ? fit / APART : fit;
        };
    }
}
