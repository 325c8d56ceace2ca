package org.mandatewatch.mission.domain.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Every name with the deadline that it was found to belong to, if any, in the order in which they were. */
    private final Map<DeadlineNamed, Optional<DeadlineDraft>> homes = new LinkedHashMap<>();

    private final Map<DeadlineDraft, Set<FactId>> anchors = new IdentityHashMap<>();

    private DeadlineNames() {}

    public static DeadlineNames assign(Collection<DeadlineDraft> deadlines, Collection<DeadlineNamed> namings) {
        DeadlineNames assigned = new DeadlineNames();
        List<DeadlineNamed> oldestFirst = namings.stream()
                .distinct()
                .sorted(Comparator.comparing(DeadlineNamed::at).thenComparing(DeadlineNamed::id))
                .toList();
        List<DeadlineNamed> orphans = new ArrayList<>();
        for (DeadlineNamed naming : oldestFirst) {
            assigned.sharing(naming, deadlines, null)
                    .ifPresentOrElse(deadline -> assigned.add(deadline, naming), () -> orphans.add(naming));
        }
        assigned.addNearest(orphans, deadlines);
        return assigned;
    }

    /**
     * The same names for the same deadlines after editors had their say on the days: a name follows its facts, else the
     * deadline that it had. Where two deadlines become one, the older name is its id.
     */
    public DeadlineNames carriedTo(Collection<DeadlineDraft> edited) {
        DeadlineNames carried = new DeadlineNames();
        List<DeadlineNamed> orphans = new ArrayList<>();
        homes.forEach((naming, home) -> {
            Optional<DeadlineDraft> heir = home.flatMap(told -> carried.heir(told, edited));
            carried.sharing(naming, edited, heir.orElse(null))
                    .or(() -> heir)
                    .ifPresentOrElse(deadline -> carried.add(deadline, naming), () -> orphans.add(naming));
        });
        carried.addNearest(orphans, edited);
        return carried;
    }

    /** Oldest first; empty while nobody has named it. */
    public List<DeadlineId> of(DeadlineDraft deadline) {
        return List.copyOf(names.getOrDefault(deadline, List.of()));
    }

    private void add(DeadlineDraft deadline, DeadlineNamed naming) {
        homes.put(naming, Optional.of(deadline));
        List<DeadlineId> own = names.computeIfAbsent(deadline, d -> new ArrayList<>());
        if (!own.contains(naming.deadline())) {
            own.add(naming.deadline());
        }
    }

    private void addNearest(List<DeadlineNamed> orphans, Collection<DeadlineDraft> deadlines) {
        List<DeadlineDraft> nameless =
                deadlines.stream().filter(d -> of(d).isEmpty()).toList();
        for (DeadlineNamed naming : orphans) {
            nearest(naming, nameless)
                    .ifPresentOrElse(deadline -> add(deadline, naming), () -> homes.put(naming, Optional.empty()));
        }
    }

    /** @param preferred of several that share equally much; null for none */
    private Optional<DeadlineDraft> sharing(
            DeadlineNamed naming, Collection<DeadlineDraft> deadlines, @Nullable DeadlineDraft preferred) {
        return ofKind(naming, deadlines)
                .filter(d -> common(d, naming.anchors()) > 0)
                .max(Comparator.<DeadlineDraft>comparingInt(d -> common(d, naming.anchors()))
                        .thenComparing(d -> d == preferred)
                        .thenComparing(Comparator.<DeadlineDraft>comparingLong(d -> distance(d, naming))
                                .reversed())
                        .thenComparing(DeadlineDraft::window, Windows.BY_DAYS.reversed()));
    }

    /** What became of a deadline: the one that draws most of its facts, else the one of the same editor's word. */
    private Optional<DeadlineDraft> heir(DeadlineDraft told, Collection<DeadlineDraft> edited) {
        return edited.stream()
                .filter(d -> d.kind() == told.kind())
                .filter(d -> d.hasSameFounderAs(told) || common(d, told.anchors()) > 0)
                .max(Comparator.<DeadlineDraft>comparingInt(d -> common(d, told.anchors()))
                        .thenComparing(d -> d.hasSameFounderAs(told))
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

    private int common(DeadlineDraft deadline, Collection<FactId> other) {
        Set<FactId> own = anchors.computeIfAbsent(deadline, DeadlineDraft::anchors);
        return Math.toIntExact(other.stream().filter(own::contains).count());
    }

    private static long distance(DeadlineDraft deadline, DeadlineNamed naming) {
        DateWindow then = naming.window();
        return then == null || !then.isKnown() ? Long.MAX_VALUE : Windows.gapDays(deadline.window(), then);
    }
}
