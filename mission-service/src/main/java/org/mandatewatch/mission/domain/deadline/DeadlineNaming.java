package org.mandatewatch.mission.domain.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.DeadlineNamed;

/** Gives a deadline its lasting name. The same deadline, named for the same reason, gets the same name anywhere. */
public final class DeadlineNaming {

    /** Who says so on the {@code facts} topic. */
    public static final String BY = "mission-service";

    private DeadlineNaming() {}

    public static DeadlineId idOf(MissionId mission, DeadlineDraft deadline) {
        EventId founder = deadline.days().founder();
        Stream<String> anchors = Stream.concat(
                deadline.anchors().stream().map(id -> id.value()).sorted(),
                founder == null ? Stream.of() : Stream.of(founder.value()));
        return new DeadlineId(ContentHash.of(
                "d-",
                Stream.concat(Stream.of(mission.value(), deadline.kind().name()), anchors)
                        .toArray(String[]::new)));
    }

    /** @param at domain time of the event that brought the deadline up */
    public static DeadlineNamed name(MissionId mission, DeadlineDraft deadline, Instant at) {
        DeadlineId id = idOf(mission, deadline);
        return new DeadlineNamed(
                new EventId(ContentHash.of("e-", "deadline.named", mission.value(), id.value())),
                at,
                BY,
                mission,
                id,
                deadline.kind(),
                deadline.anchors(),
                deadline.window());
    }
}
