package org.mandatewatch.alert.domain.calendar;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionState;

/**
 * What calendars were told of one mission. Folded from state versions in the order in which they were heard, because the
 * state alone does not know what a calendar showed before.
 *
 * @param entries by key, also those that stand no more
 */
public record CalendarLog(Map<String, CalendarEntry> entries) {

    public static final CalendarLog EMPTY = new CalendarLog(Map.of());

    /** Ends the key of the second entry of a deadline whose move is not confirmed. */
    private static final String BEFORE = "-before";

    public CalendarLog {
        entries = Map.copyOf(entries);
    }

    /**
     * This log after one more state version.
     *
     * @param at when it was heard, in domain time
     */
    public CalendarLog heard(MissionState state, Instant at) {
        Map<String, CalendarEntry> after = new TreeMap<>(entries);
        Map<String, Deadline> present = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        for (Deadline deadline : state.deadlines()) {
            if (deadline.id() == null) {
                continue;
            }
            String key = keyOf(deadline);
            present.put(key, deadline);
            shown.add(key);
            show(after, key, state.name(), deadline, deadline.window(), at);
            DateWindow before = deadline.movedFrom();
            if (before != null && Windows.disjoint(before, deadline.window())) {
                shown.add(key + BEFORE);
                show(after, key + BEFORE, state.name(), deadline, before, at);
            }
            for (String other : othersNamed(deadline, key)) {
                after.computeIfPresent(other, (k, entry) -> entry.ended(Standing.MERGED, deadline, at));
                after.computeIfPresent(other + BEFORE, (k, entry) -> entry.ended(Standing.MERGED, deadline, at));
            }
        }
        after.replaceAll((key, entry) -> shown.contains(key) ? entry : gone(entry, present, at));
        return new CalendarLog(after);
    }

    /** Older names come first, so that an entry keeps its key when deadlines turn out to be one. */
    private String keyOf(Deadline deadline) {
        return names(deadline)
                .filter(entries::containsKey)
                .findFirst()
                .orElseGet(() -> names(deadline).findFirst().orElseThrow());
    }

    private List<String> othersNamed(Deadline deadline, String key) {
        return names(deadline).filter(name -> !name.equals(key)).toList();
    }

    private static Stream<String> names(Deadline deadline) {
        return Stream.concat(Stream.ofNullable(deadline.id()), deadline.formerIds().stream())
                .map(DeadlineId::value);
    }

    private static void show(
            Map<String, CalendarEntry> after,
            String key,
            String missionName,
            Deadline deadline,
            DateWindow window,
            Instant at) {
        boolean hasDay = Windows.counted(window).isPresent();
        Standing standing = switch (deadline.state()) {
            case OPEN -> hasDay ? Standing.STANDS : Standing.DAY_UNKNOWN;
            case RESOLVED -> Standing.SETTLED;
            case WITHDRAWN -> Standing.TAKEN_BACK;
        };
        @Nullable CalendarEntry known = after.get(key);
        if (known != null) {
            after.put(key, known.next(missionName, deadline, hasDay ? window : known.window(), standing, at));
        } else if (standing == Standing.STANDS) {
            after.put(key, CalendarEntry.first(key, missionName, deadline, window, at));
        }
    }

    private static CalendarEntry gone(CalendarEntry entry, Map<String, Deadline> present, Instant at) {
        @Nullable
        Deadline moved = entry.key().endsWith(BEFORE)
                ? present.get(entry.key().substring(0, entry.key().length() - BEFORE.length()))
                : null;
        if (moved == null) {
            return entry.ended(Standing.TAKEN_BACK, entry.deadline(), at);
        }
        // When the move was none, the deadline's own entry is back on these days.
        boolean movedBack = Windows.sameDays(entry.window(), moved.window());
        return entry.ended(movedBack ? Standing.MERGED : Standing.MOVE_SETTLED, moved, at);
    }
}
