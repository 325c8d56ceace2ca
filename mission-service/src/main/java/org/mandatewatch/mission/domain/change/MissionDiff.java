package org.mandatewatch.mission.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mandatewatch.contract.state.MissionState;

/** What differs between two states of one mission, value by value; more sources for a value are no difference. */
public final class MissionDiff {

    private MissionDiff() {}

    /** In order of path; empty when readers see no difference. */
    public static List<Difference> between(MissionState before, MissionState after) {
        Map<String, StateValue> old = StateValues.of(before);
        Map<String, StateValue> now = StateValues.of(after);
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            StateValue was = old.get(path);
            StateValue is = now.get(path);
            if (was == null && is != null) {
                differences.add(new Difference("added", path, null, is.value(), is.factIds()));
            } else if (was != null && is == null) {
                differences.add(new Difference("removed", path, was.value(), null, was.factIds()));
            } else if (was != null && is != null && !was.value().equals(is.value())) {
                differences.add(new Difference("changed", path, was.value(), is.value(), is.factIds()));
            }
        }
        return List.copyOf(differences);
    }
}
