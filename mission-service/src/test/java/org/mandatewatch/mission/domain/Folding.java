package org.mandatewatch.mission.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.facts.SourceClusters;

/** Short ways to fold and to look at what came out; for tests. */
public final class Folding {

    public static final MissionFold FOLD =
            new MissionFold(new MissionRegistry(List.of()), SourceClusters.byPublisher());

    private Folding() {}

    public static MissionState fold(FactEvent... events) {
        return fold(Arrays.asList(events));
    }

    public static MissionState fold(Collection<? extends FactEvent> events) {
        return FOLD.fold(Telling.MISSION, List.copyOf(events));
    }

    /** {@code 2024-10-01..2024-10-10}, one day for one day, {@code -} for none. */
    public static String days(DateWindow window) {
        if (window == null) {
            return "-";
        }
        return window.earliest().equals(window.latest())
                ? window.earliest().toString()
                : window.earliest() + ".." + window.latest();
    }

    public static String expiry(MissionState state) {
        return state.mandate().expiry() == null
                ? "-"
                : days(state.mandate().expiry().window());
    }

    public static String vote(MissionState state) {
        return state.decision().vote() == null
                ? "-"
                : days(state.decision().vote().window());
    }

    /** Days of the resolved deadlines of a kind, earliest first. */
    public static List<String> resolved(MissionState state, DeadlineKind kind) {
        return of(state, kind, DeadlineStatus.RESOLVED);
    }

    public static List<String> open(MissionState state, DeadlineKind kind) {
        return of(state, kind, DeadlineStatus.OPEN);
    }

    private static List<String> of(MissionState state, DeadlineKind kind, DeadlineStatus status) {
        return state.deadlines().stream()
                .filter(d -> d.kind() == kind && d.state() == status)
                .map(Deadline::window)
                .map(Folding::days)
                .toList();
    }
}
