package org.mandatewatch.alert.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one subscription is owed about one mission, and what not, with reasons.
 *
 * @param owed not yet told, earliest first
 * @param dropped never to be sent
 */
public record Plan(List<PlannedNotification> owed, List<Dropped> dropped) {

    private static final Comparator<PlannedNotification> ORDER =
            Comparator.comparing(PlannedNotification::dueAt).thenComparing(PlannedNotification::id);

    public static final Plan EMPTY = new Plan(List.of(), List.of());

    public Plan {
        owed = owed.stream().sorted(ORDER).toList();
        dropped = List.copyOf(dropped);
    }

    public static Plan of(PlannedNotification owed) {
        return new Plan(List.of(owed), List.of());
    }

    public static Plan of(Dropped dropped) {
        return new Plan(List.of(), List.of(dropped));
    }

    public Plan and(Plan other) {
        List<PlannedNotification> allOwed = new ArrayList<>(owed);
        allOwed.addAll(other.owed);
        List<Dropped> allDropped = new ArrayList<>(dropped);
        allDropped.addAll(other.dropped);
        return new Plan(allOwed, allDropped);
    }

    /** Only what the subscriber has not been told. */
    Plan without(Sent sent) {
        return new Plan(
                owed.stream().filter(n -> !sent.has(n.id())).toList(),
                dropped.stream().filter(d -> !sent.has(d.id())).toList());
    }

    public Optional<PlannedNotification> find(NotificationId id) {
        return owed.stream().filter(n -> n.id().equals(id)).findFirst();
    }
}
