package org.mandatewatch.alert.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.ValueStatus;

/** Tells a calendar a story: one state version a day from 1 September 2024 on. */
final class CalendarStory {

    static final Instant BEGIN = Instant.parse("2024-09-01T12:00:00Z");

    private CalendarLog log = CalendarLog.EMPTY;
    private Instant now = BEGIN.minus(Duration.ofDays(1));

    CalendarStory hears(Deadline... deadlines) {
        now = now.plus(Duration.ofDays(1));
        log = log.heard(Story.state(List.of(deadlines)), now);
        return this;
    }

    CalendarStory waits(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    CalendarLog log() {
        return log;
    }

    List<CalendarEvent> events() {
        return events(null);
    }

    List<CalendarEvent> events(@Nullable Subscription subscriber) {
        return CalendarEvents.of(log, Optional.ofNullable(subscriber), now);
    }

    /** {@code "d-expiry 2024-10-02/2024-10-03 #0 stands: mandate expires (one source)"}. */
    List<String> lines() {
        return events().stream().map(CalendarStory::line).toList();
    }

    private static String line(CalendarEvent event) {
        return event.uid().replace("@mandatewatch.org", "") + " " + event.days().first() + "/"
                + event.days().end() + " #" + event.sequence() + " " + event.standing() + ": "
                + event.summary().replace("Stabilisation mission in Testland: ", "");
    }

    /** The same deadline on other days, of which either may be unknown. */
    static Deadline on(Deadline deadline, @Nullable String earliest, @Nullable String latest) {
        return copy(
                deadline,
                new DateWindow(
                        earliest == null ? null : LocalDate.parse(earliest),
                        latest == null ? null : LocalDate.parse(latest),
                        "",
                        Story.NEW_YORK,
                        false),
                deadline.status());
    }

    static Deadline agreed(Deadline deadline) {
        return copy(deadline, deadline.window(), ValueStatus.AGREED);
    }

    private static Deadline copy(Deadline d, DateWindow window, ValueStatus status) {
        return new Deadline(
                d.id(),
                d.formerIds(),
                d.mission(),
                d.kind(),
                window,
                status,
                d.state(),
                d.resolvedBy(),
                d.derived(),
                d.movedFrom(),
                d.support(),
                d.alternatives(),
                d.evidence());
    }
}
