package org.mandatewatch.mission.domain.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.Support;

/**
 * Who makes a claim. Holds its arguments as they are, because claims are many: whoever makes one gives them away.
 *
 * @param count of all facts that make it
 * @param sources that make it, each named once
 * @param voices newest first: as many as readers are shown, all of the newest days, and those that deadlines are named
 *     after; never empty
 * @param shown how many facts readers are shown
 * @param named those of the voices that deadlines are named after
 */
record Backing(int count, Set<String> sources, List<Voice> voices, Set<FactId> named, int shown) {

    Backing {
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a fact");
        }
    }

    /** Of exactly these facts, newest first. */
    static Backing of(List<Voice> all, int shown) {
        return new Backing(
                all.size(), all.stream().map(Voice::source).collect(Collectors.toSet()), all, Set.of(), shown);
    }

    Voice newest() {
        return voices.getFirst();
    }

    /** Facts by which a deadline that rests on the claim is found again. */
    Set<FactId> anchors() {
        Set<FactId> anchors = new HashSet<>(named);
        voices.stream().limit(Support.SHOWN).map(Voice::id).forEach(anchors::add);
        return anchors;
    }
}
