package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "The new mission took over from the old one on 1 January." */
final class MissionSucceededRule implements Rule {

    private static final double DATED = 0.93;
    private static final double UNDATED = 0.85;
    private static final double PLANNED_UNDATED = 0.75;

    @Override
    public Set<String> triggers() {
        return MissionChanges.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> told = new HashSet<>();
        for (MissionChange change : sentence.changes()) {
            Mission successor = change.successor();
            if (successor == null || change.mood() == Mood.THOUGHT) {
                continue;
            }
            Mission old = change.old().mission();
            if (told.add(old.id().value() + ' ' + successor.id().value())) {
                DateWindow on = day(sentence, change, old);
                double confidence = on != null ? DATED : change.mood() == Mood.DONE ? UNDATED : PLANNED_UNDATED;
                findings.add(
                        sentence,
                        change.old(),
                        sentence.clause(change.start(), change.end()),
                        confidence,
                        header -> new MissionSucceeded(header, successor.id(), on));
            }
        }
    }

    private static @Nullable DateWindow day(Reading sentence, MissionChange change, Mission old) {
        return ActDays.of(
                sentence, change.start(), change.end(), change.mood(), old.body().zone());
    }
}
