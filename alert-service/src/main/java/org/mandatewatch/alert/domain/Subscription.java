package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.contract.MissionId;

/**
 * Who wants to hear what, how early, and over which channel.
 *
 * @param label for people; may be empty
 * @param owner label of the API key that made it
 * @param missions empty for every mission, also those not known yet
 * @param ladder longest lead first, without repeats; may be empty
 * @param language of its messages
 * @param zone the subscriber's zone
 * @param at time of day at which whole-day rungs fall due, in {@code zone}
 * @param quietHours null when there are none
 * @param createdAt in domain time; what happened before is not told afterwards
 * @param pausedUntil in domain time; null when not paused
 * @param repeat null when nothing is repeated
 * @param chosen since when they want what they chose later than that
 */
public record Subscription(
        SubscriptionId id,
        String label,
        String owner,
        Set<MissionId> missions,
        Set<Reason> reasons,
        List<Rung> ladder,
        Channel channel,
        Language language,
        ZoneId zone,
        LocalTime at,
        @Nullable QuietHours quietHours,
        Thresholds thresholds,
        Instant createdAt,
        @Nullable Instant pausedUntil,
        Digest digest,
        @Nullable Repeat repeat,
        ChosenSince chosen) {

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

    /** The same after an edit: what {@code before} did not ask for is told from {@code now} on, in domain time. */
    public Subscription asEditOf(Subscription before, Instant now) {
        return new Subscription(
                id,
                label,
                owner,
                missions,
                reasons,
                ladder,
                channel,
                language,
                zone,
                at,
                quietHours,
                thresholds,
                createdAt,
                pausedUntil,
                digest,
                repeat,
                ChosenSince.edited(before, this, now));
    }

    /** Since when they want to hear of a mission for a reason, in domain time. */
    public Instant since(MissionId mission, Reason reason) {
        return later(since(mission), since(ChosenSince.of(reason)));
    }

    public Instant since(MissionId mission) {
        return chosen.of(mission, createdAt);
    }

    public Instant since(Rung rung) {
        return since(ChosenSince.of(rung));
    }

    public Instant since(Threshold threshold) {
        return since(ChosenSince.of(threshold));
    }

    Instant since(String choice) {
        return chosen.later().getOrDefault(choice, createdAt);
    }

    /** When a message that falls due at {@code instant} goes out, if it can wait for the day's digest. */
    public Slot slot(Instant instant) {
        if (digest == Digest.IMMEDIATE) {
            return byItself(instant);
        }
        // The day is named by its hour, also when quiet hours push the digest into the next day.
        LocalDate day = LocalHours.next(instant, at, zone);
        return new Slot(outsideQuietHours(LocalHours.on(day, at, zone)), day);
    }

    /**
     * When a message goes out that is of no use once {@code begins} has come: with the digest if that is earlier, or
     * waits for nothing.
     */
    public Slot slot(Instant instant, @Nullable Instant begins) {
        Slot gathered = slot(instant);
        boolean waits = gathered.digest() != null && gathered.at().isAfter(outsideQuietHours(instant));
        return waits && begins != null && !gathered.at().isBefore(begins) ? byItself(instant) : gathered;
    }

    /** When a message that waits for no digest goes out. */
    public Slot byItself(Instant instant) {
        return new Slot(outsideQuietHours(instant), null);
    }

    /** The instant itself, or the end of the quiet hours it falls into. */
    public Instant outsideQuietHours(Instant instant) {
        return quietHours == null ? instant : quietHours.push(instant, zone);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
