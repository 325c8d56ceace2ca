package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Extension;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Which mission a vote is about: named beside it, else the one that a sentence nearby lets the same body decide on. */
final class VotedMissions {

    /** How many sentences a decision and the count of its vote may lie apart. */
    private static final int REACH = 3;

    private static final double TOLD_NEARBY = 0.9;

    private VotedMissions() {}

    static @Nullable Antecedent of(Reading sentence, int offset) {
        Antecedent meant = sentence.mission(offset);
        if (names(sentence) || sentence.context().missions().size() < 2) {
            return meant;
        }
        for (int away = 1; away <= REACH; away++) {
            for (int at : new int[] {sentence.index() - away, sentence.index() + away}) {
                Antecedent decided = decided(sentence, at);
                if (decided != null) {
                    return decided;
                }
            }
        }
        return meant;
    }

    private static int place(Reading sentence, Antecedent mission) {
        List<Placed> mentions = sentence.shape().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).mention() instanceof MissionNamed named
                    && named.mission().equals(mission.mission())) {
                return i;
            }
        }
        return mentions.size();
    }

    private static boolean names(Reading sentence) {
        return sentence.shape().mentions().stream().anyMatch(placed -> placed.mention() instanceof MissionNamed);
    }

    /** The mission that a sentence founds or prolongs; null when it decides nothing. */
    private static @Nullable Antecedent decided(Reading near, int index) {
        boolean inside = index >= 0 && index < near.context().sentences().size();
        if (!inside || near.context().sentences().get(index).heading()) {
            return null;
        }
        Reading sentence = new Reading(near.context(), index);
        Antecedent mission = names(sentence) ? MandateAuthorisedRule.founded(sentence) : null;
        if (mission == null && names(sentence)) {
            // Of several prolonged in one breath, the one named first.
            mission = Prolongations.in(sentence).stream()
                    .filter(event -> event.factuality() == Factuality.DECIDED)
                    .map(Extension::mission)
                    .min(Comparator.comparingInt(prolonged -> place(sentence, prolonged)))
                    .orElse(null);
        }
        return mission == null ? null : new Antecedent(mission.mission(), TOLD_NEARBY);
    }
}
