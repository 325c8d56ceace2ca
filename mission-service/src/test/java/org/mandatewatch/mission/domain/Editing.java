package org.mandatewatch.mission.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.MissionOverridden;

/** Words of an editor who sets values; for tests. */
public final class Editing {

    /** Long after all reports of the tests. */
    private static final Instant FIRST = Instant.parse("2026-12-01T08:00:00Z");

    private Editing() {}

    /** @param order of two words the one of higher order was said later */
    public static MissionOverridden set(int order, String path, Object value) {
        return set(order, path, value, null);
    }

    /** As above, up to a last day. */
    public static MissionOverridden set(int order, String path, Object value, String until) {
        return new MissionOverridden(
                new EventId("e-set-" + order),
                FIRST.plusSeconds(order),
                "desk",
                Telling.MISSION,
                path,
                value,
                "seen in writing",
                until == null ? null : LocalDate.parse(until));
    }

    public static CorrectionUndone undo(int order, EventId target) {
        return new CorrectionUndone(new EventId("e-undo-" + order), FIRST.plusSeconds(order), "desk", target, null);
    }
}
