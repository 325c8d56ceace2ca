package org.mandatewatch.mission.domain.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.mission.domain.dates.Windows;

/**
 * Finds for every name the deadline that it belongs to.
 *
 * <p>A name follows the facts that it was given for: the deadline that shares most of them carries it. When none is left,
 * because an amended article restates the same days as new facts, it goes to the nearest nameless deadline of its kind. The
 * oldest name of a deadline is its id; the others become former ids.
 */
public final class DeadlineNames {

    /** As for claims: further away it is another deadline. */
    private static final int NEAR_DAYS = 45;

    private final Map<DeadlineDraft, List<DeadlineId>> names = new IdentityHashMap<>();

    private DeadlineNames() {}

    public static DeadlineNames assign(Collection<DeadlineDraft> deadlines, Collection<DeadlineNamed> namings) {
        DeadlineNames assigned = new DeadlineNames();
        List<DeadlineNamed> oldestFirst = namings.stream()
                .distinct()
                .sorted(Comparator.comparing(DeadlineNamed::at).thenComparing(DeadlineNamed::id))
                .toList();
        List<DeadlineNamed> orphans = new ArrayList<>();
        for (DeadlineNamed naming : oldestFirst) {
            sharing(naming, deadlines)
                    .ifPresentOrElse(deadline -> assigned.add(deadline, naming.deadline()), () -> orphans.add(naming));
        }
        List<DeadlineDraft> nameless =
                deadlines.stream().filter(d -> assigned.of(d).isEmpty()).toList();
        orphans.forEach(
                naming -> nearest(naming, nameless).ifPresent(deadline -> assigned.add(deadline, naming.deadline())));
        return assigned;
    }

    /** The same names for the same deadlines after editors had their say on the days. */
    public DeadlineNames carriedTo(Collection<DeadlineDraft> edited) {
        DeadlineNames carried = new DeadlineNames();
        names.forEach((told, own) -> edited.stream()
                .filter(told::isSameAs)
                .findFirst()
                .ifPresent(deadline -> own.forEach(name -> carried.add(deadline, name))));
        return carried;
    }

    /** Oldest first; empty while nobody has named it. */
    public List<DeadlineId> of(DeadlineDraft deadline) {
        return List.copyOf(names.getOrDefault(deadline, List.of()));
    }

    private void add(DeadlineDraft deadline, DeadlineId name) {
        List<DeadlineId> own = names.computeIfAbsent(deadline, d -> new ArrayList<>());
        if (!own.contains(name)) {
            own.add(name);
        }
    }

    private static Optional<DeadlineDraft> sharing(DeadlineNamed naming, Collection<DeadlineDraft> deadlines) {
        return ofKind(naming, deadlines)
                .filter(d -> shared(d, naming) > 0)
                .max(Comparator.<DeadlineDraft>comparingInt(d -> shared(d, naming))
                        .thenComparing(Comparator.<DeadlineDraft>comparingLong(d -> distance(d, naming))
                                .reversed())
                        .thenComparing(DeadlineDraft::window, Windows.BY_DAYS.reversed()));
    }

    private static Optional<DeadlineDraft> nearest(DeadlineNamed naming, Collection<DeadlineDraft> deadlines) {
        return ofKind(naming, deadlines)
                .filter(d -> distance(d, naming) <= NEAR_DAYS)
                .min(Comparator.<DeadlineDraft>comparingLong(d -> distance(d, naming))
                        .thenComparing(DeadlineDraft::window, Windows.BY_DAYS));
    }

    private static Stream<DeadlineDraft> ofKind(DeadlineNamed naming, Collection<DeadlineDraft> deadlines) {
        return deadlines.stream().filter(d -> d.kind() == naming.deadlineKind());
    }

    private static int shared(DeadlineDraft deadline, DeadlineNamed naming) {
        Set<FactId> common = new HashSet<>(deadline.anchors());
        common.retainAll(naming.anchors());
        return common.size();
    }

    private static long distance(DeadlineDraft deadline, DeadlineNamed naming) {
        DateWindow then = naming.window();
        return then == null || !then.isKnown() ? Long.MAX_VALUE : Windows.gapDays(deadline.window(), then);
    }
}
