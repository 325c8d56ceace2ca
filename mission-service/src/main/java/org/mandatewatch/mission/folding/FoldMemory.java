package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.mission.domain.RunningFold;

/**
 * Folds of the missions that were worked on last, so that the next batch need not load their claims. Whoever takes one
 * has it alone; the stamp in the database tells whether it is still right.
 */
@ApplicationScoped
class FoldMemory {

    /** Facts held in all, each a kilobyte or two. */
    private static final int CAPACITY = 100_000;

    /** A fold and what was kept with it. */
    record Remembered(RunningFold running, Scope scope, long fold, long stamp) {}

    private final Map<MissionId, Remembered> folds = new LinkedHashMap<>();
    private int held;

    /** Takes the fold out, if it is the one that was kept last. */
    synchronized Optional<Remembered> take(MissionId mission, long stamp) {
        Remembered known = folds.remove(mission);
        if (known == null) {
            return Optional.empty();
        }
        held -= known.running().held();
        return Optional.of(known).filter(fold -> fold.stamp() == stamp);
    }

    synchronized void put(MissionId mission, Remembered fold) {
        Remembered older = folds.remove(mission);
        held += fold.running().held() - (older == null ? 0 : older.running().held());
        folds.put(mission, fold);
        Iterator<Remembered> oldest = folds.values().iterator();
        while (held > CAPACITY && folds.size() > 1 && oldest.hasNext()) {
            held -= oldest.next().running().held();
            oldest.remove();
        }
    }
}
