package org.mandatewatch.alert.domain.calendar;

import java.time.ZoneId;
import java.util.Objects;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.alert.domain.text.Sources;
import org.mandatewatch.alert.domain.text.Subject;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.state.Deadline;

/** The words of calendar entries: what, when and how sure in the title already, the rest below. */
final class CalendarText {

    private CalendarText() {}

    static String summary(CalendarEntry entry) {
        Subject subject = Subject.of(entry.deadline().kind());
        String ended = subject.noun() + " of " + Days.window(entry.window());
        return switch (entry.standing()) {
            case STANDS -> entry.missionName() + ": " + what(entry.window(), subject) + " (" + sure(entry) + ")";
            case SETTLED -> "Settled: " + entry.missionName() + ": " + ended;
            case TAKEN_BACK, DAY_UNKNOWN -> "Taken back: " + entry.missionName() + ": " + ended;
            case MERGED -> "Same as another: " + entry.missionName() + ": " + ended;
            case MOVE_SETTLED -> "Superseded: " + entry.missionName() + ": " + ended;
        };
    }

    static String description(CalendarEntry entry) {
        return Message.of(
                        "",
                        entry.standing() == Standing.STANDS ? expected(entry) : ended(entry),
                        entry.standing() == Standing.STANDS ? bothDates(entry) : "",
                        Sources.certainty(entry.deadline()),
                        "Known since "
                                + Days.day(entry.createdAt()
                                        .atZone(ZoneId.of(entry.window().zone()))
                                        .toLocalDate())
                                + ".",
                        Sources.quotes(entry.deadline().evidence()),
                        entry.standing() == Standing.STANDS
                                ? Subject.of(entry.deadline().kind()).advice()
                                : "")
                .text();
    }

    private static String what(DateWindow window, Subject subject) {
        if (window.latest() == null) {
            return subject.possible() + " " + Days.window(window);
        }
        if (window.openStart() || window.earliest() == null) {
            return subject.certain() + " " + Days.window(window);
        }
        return window.earliest().equals(window.latest())
                ? subject.certain()
                : subject.possible() + ", " + Days.window(window);
    }

    private static String sure(CalendarEntry entry) {
        return switch (entry.deadline().status()) {
            case AGREED -> "agreed";
            case SINGLE_SOURCE -> "one source";
            case DISPUTED -> "disputed";
        };
    }

    private static String expected(CalendarEntry entry) {
        DateWindow window = entry.window();
        String days = "Expected: " + Days.window(window) + " (days in " + window.zone() + ").";
        if (window.openStart() || window.earliest() == null) {
            return days + " It may be any day until then; this entry stands on the last of them.";
        }
        if (window.latest() == null) {
            return days + " Its last possible day is not known; this entry stands on the first.";
        }
        return window.earliest().equals(window.latest())
                ? days
                : days + " It is one day among these; alarms count to the first.";
    }

    private static String bothDates(CalendarEntry entry) {
        Deadline deadline = entry.deadline();
        DateWindow before = deadline.movedFrom();
        if (before == null || !Windows.disjoint(before, deadline.window())) {
            return "";
        }
        return (Windows.sameDays(entry.window(), deadline.window())
                        ? "A single source reports this date instead of " + Days.window(before)
                        : "A single source reports a move to " + Days.window(deadline.window()))
                + ". Until that is confirmed, this calendar shows both.";
    }

    private static String ended(CalendarEntry entry) {
        Deadline deadline = entry.deadline();
        String now = Windows.counted(deadline.window()).isPresent() ? Days.window(deadline.window()) : "not known";
        return switch (entry.standing()) {
            case STANDS -> "";
            case SETTLED ->
                "What changed: settled by " + Objects.requireNonNullElse(deadline.resolvedBy(), "a decision") + ".";
            case TAKEN_BACK -> "What changed: the sources of this date were taken back.";
            case DAY_UNKNOWN -> "What changed: the day is not known any more.";
            case MERGED -> "What changed: this turned out to be the same as the one of " + now + ".";
            case MOVE_SETTLED -> "What changed: this date stands no more; the date is now " + now + ".";
        };
    }
}
