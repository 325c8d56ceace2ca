package org.mandatewatch.alert.domain.reason;

import java.util.List;
import java.util.stream.Collectors;

/** All reasons there are. */
public final class Reasons {

    /** In the order in which documentation lists them. */
    public static final List<Reason> ALL = List.of(
            new DeadlineApproaching(),
            new DeadlineMoved(),
            new DeadlineResolved(),
            new DeadlinePassed(),
            new NoDraft(),
            new Contradicted(),
            new StateChanged(),
            new Corrected());

    private Reasons() {}

    /**
     * The reason of that name.
     *
     * @throws IllegalArgumentException naming all reasons, when there is none
     */
    public static Reason named(String id) {
        return ALL.stream()
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no reason; the reasons are "
                        + ALL.stream().map(Reason::id).collect(Collectors.joining(", "))));
    }
}
