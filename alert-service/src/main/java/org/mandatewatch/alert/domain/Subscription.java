package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.contract.MissionId;

/**
 * Who wants to hear what, how early, and over which channel.
 *
 * @param label for people; may be empty
 * @param owner label of the API key that made it
 * @param missions empty for every mission, also those not known yet
 * @param ladder longest lead first, without repeats; may be empty
 * @param zone the subscriber's zone
 * @param at time of day at which whole-day rungs fall due, in {@code zone}
 * @param quietHours null when there are none
 * @param createdAt in domain time; what happened before is not told afterwards
 * @param pausedUntil in domain time; null when not paused
 */
public record Subscription(
        SubscriptionId id,
        String label,
        String owner,
        Set<MissionId> missions,
        Set<Reason> reasons,
        List<Rung> ladder,
        Channel channel,
        ZoneId zone,
        LocalTime at,
        @Nullable QuietHours quietHours,
        Thresholds thresholds,
        Instant createdAt,
        @Nullable Instant pausedUntil) {

    /** P30D P14D P7D P3D P1D P0D. */
    public static final List<Rung> DEFAULT_LADDER =
            List.of(new DayRung(30), new DayRung(14), new DayRung(7), new DayRung(3), new DayRung(1), new DayRung(0));

    public static final LocalTime DEFAULT_AT = LocalTime.of(9, 0);

    public Subscription {
        missions = Set.copyOf(missions);
        reasons = Set.copyOf(reasons);
        ladder = ladder.stream()
                .distinct()
                .sorted(Comparator.comparing(Rung::lead).reversed())
                .toList();
    }

    public boolean wants(MissionId mission) {
        return missions.isEmpty() || missions.contains(mission);
    }

    public boolean wants(Reason reason) {
        return reasons.contains(reason);
    }

    /** The instant itself, or the end of the quiet hours it falls into. */
    public Instant outsideQuietHours(Instant instant) {
        return quietHours == null ? instant : quietHours.push(instant, zone);
    }
}
