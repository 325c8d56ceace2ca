package org.mandatewatch.alert.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatewatch.alert.domain.HourRung;
import org.mandatewatch.alert.domain.Rung;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.alert.domain.reason.DeadlineApproaching;
import org.mandatewatch.alert.domain.text.Subject;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.ValueStatus;

/** Turns what calendars were told of a mission into the events of one feed. Pure; equal arguments give equal events. */
public final class CalendarEvents {

    /** How long an event that stands no more is still written, as cancelled. Long enough for a phone after a holiday. */
    public static final Duration CANCELLED_FOR = Duration.ofDays(30);

    /** How long after its last day an event that nobody settled stays. */
    public static final Duration PAST_FOR = Duration.ofDays(366);

    /** What names follow in unique ids; nobody need be reachable there. */
    private static final String HOME = "@mandatewatch.org";

    private static final Comparator<CalendarEvent> ORDER =
            Comparator.comparing((CalendarEvent event) -> event.days().first()).thenComparing(CalendarEvent::uid);

    private CalendarEvents() {}

    /**
     * @param subscriber whose ladder rings; empty for no alarms
     * @param now domain time; decides only what is old enough to be left out
     * @return by first day
     */
    public static List<CalendarEvent> of(CalendarLog log, Optional<Subscription> subscriber, Instant now) {
        return log.entries().values().stream()
                .filter(entry -> isShown(entry, now))
                .map(entry -> event(entry, subscriber))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isShown(CalendarEntry entry, Instant now) {
        Instant over = Windows.end(CalendarDays.of(entry.window()).end().minusDays(1), entry.window());
        return over.plus(PAST_FOR).isAfter(now)
                && (entry.stands() || entry.standingSince().plus(CANCELLED_FOR).isAfter(now));
    }

    private static CalendarEvent event(CalendarEntry entry, Optional<Subscription> subscriber) {
        return new CalendarEvent(
                entry.key() + HOME,
                entry.sequence(),
                entry.standing(),
                entry.deadline().status() == ValueStatus.AGREED,
                CalendarDays.of(entry.window()),
                CalendarText.summary(entry),
                CalendarText.description(entry),
                Subject.of(entry.deadline().kind()).noun(),
                entry.deadline().evidence().stream()
                        .map(SourceQuote::url)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                entry.stands() ? subscriber.map(s -> alarms(entry, s)).orElse(List.of()) : List.of(),
                entry.createdAt(),
                entry.modifiedAt());
    }

    /** The rungs that can still be told; as with notifications, what fell due before anybody knew rings for nobody. */
    private static List<CalendarAlarm> alarms(CalendarEntry entry, Subscription subscriber) {
        if (!subscriber.wants(new DeadlineApproaching())) {
            return List.of();
        }
        Instant asked = subscriber.since(entry.deadline().mission(), new DeadlineApproaching());
        return subscriber.ladder().stream()
                .filter(rung -> Stream.of(entry.createdAt(), asked, subscriber.since(rung))
                        .noneMatch(due(rung, entry, subscriber)::isBefore))
                .map(rung -> new CalendarAlarm(rung.text(), due(rung, entry, subscriber), CalendarText.summary(entry)))
                .sorted(Comparator.comparing(CalendarAlarm::at).thenComparing(CalendarAlarm::rung))
                .toList();
    }

    /** As {@link DeadlineApproaching} reckons it, digests included. */
    private static Instant due(Rung rung, CalendarEntry entry, Subscription subscriber) {
        LocalDate counted = CalendarDays.of(entry.window()).first();
        Instant due = rung.due(
                counted,
                subscriber.zone(),
                subscriber.at(),
                ZoneId.of(entry.window().zone()));
        return rung instanceof HourRung
                ? subscriber.byItself(due).at()
                : subscriber.slot(due, Windows.begin(counted, entry.window())).at();
    }
}
