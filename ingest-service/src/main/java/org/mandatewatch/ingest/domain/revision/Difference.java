package org.mandatewatch.ingest.domain.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;

/**
 * How what is read now differs from what was told before.
 *
 * @param added facts that are new
 * @param restated facts that were told already and now say something else beside their id, such as a confidence
 * @param unchanged facts that say the same, as they were told: who read them first goes on being named as their reader
 * @param gone facts that are no longer stated, as they were told
 */
public record Difference(List<Fact> added, List<Fact> restated, List<Fact> unchanged, List<Fact> gone) {

    public Difference {
        added = List.copyOf(added);
        restated = List.copyOf(restated);
        unchanged = List.copyOf(unchanged);
        gone = List.copyOf(gone);
    }

    /** Compares by id; of several facts with one id the first counts. */
    public static Difference between(List<Fact> before, List<Fact> now) {
        Map<FactId, Fact> known = byId(before);
        List<Fact> added = new ArrayList<>();
        List<Fact> restated = new ArrayList<>();
        List<Fact> unchanged = new ArrayList<>();
        for (Fact fact : byId(now).values()) {
            Fact told = known.remove(fact.id());
            if (told == null) {
                added.add(fact);
            } else if (FactSignature.sayTheSame(told, fact)) {
                unchanged.add(told);
            } else {
                restated.add(fact);
            }
        }
        return new Difference(added, restated, unchanged, List.copyOf(known.values()));
    }

    /** Whether nothing is to be told. */
    public boolean isEmpty() {
        return added.isEmpty() && restated.isEmpty() && gone.isEmpty();
    }

    static Map<FactId, Fact> byId(List<Fact> facts) {
        Map<FactId, Fact> found = new LinkedHashMap<>();
        facts.forEach(fact -> found.putIfAbsent(fact.id(), fact));
        return found;
    }
}
