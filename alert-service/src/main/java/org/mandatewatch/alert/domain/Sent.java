package org.mandatewatch.alert.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.state.Deadline;

/** All that one subscription was told about one mission so far, oldest first. */
public final class Sent {

    public static final Sent NOTHING = new Sent(List.of());

    private final List<Told> told;
    private final Set<NotificationId> ids;

    public Sent(List<Told> told) {
        this.told = told.stream()
                .sorted(Comparator.comparing(Told::at).thenComparing(Told::id))
                .toList();
        this.ids = told.stream().map(Told::id).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(NotificationId id) {
        return ids.contains(id);
    }

    /** What was told about a deadline under its present name or a former one. */
    public List<Told> about(Deadline deadline) {
        return told.stream()
                .filter(t -> t.deadline() != null && isNamed(deadline, t.deadline()))
                .toList();
    }

    private static boolean isNamed(Deadline deadline, DeadlineId name) {
        return name.equals(deadline.id()) || deadline.formerIds().contains(name);
    }
}
