package org.mandatewatch.alert.domain.reason;

import java.time.Duration;
import java.time.Instant;
import org.mandatewatch.alert.domain.HourRung;
import org.mandatewatch.alert.domain.Rung;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.contract.DateWindow;

/** The words of {@link DeadlineApproaching}. */
final class ApproachingText {

    private ApproachingText() {}

    /**
     * @param due when the message goes out
     * @param fell when the rung fell due; earlier than {@code due} when nothing was known then
     */
    static Message rung(DeadlineCase planning, Track track, Rung rung, Instant due, Instant fell) {
        Instant speaking = planning.planning().moment().speaksAt(due);
        boolean late = speaking.isAfter(due) || due.isAfter(fell);
        String away = !late && rung instanceof HourRung hours
                ? "in " + hours(hours.lead())
                : Days.away(planning.daysLeft(speaking, track.day()));
        return Message.of(
                planning.missionName() + ": " + headline(planning, track, away),
                dates(planning, track),
                bothDates(planning, track),
                late
                        ? "This warning is late: it fell due on "
                                + Days.minute(fell, planning.subscription().zone())
                                + (due.isAfter(fell) ? ", before there was anything to tell." : ".")
                        : "",
                planning.background(),
                planning.subject().advice());
    }

    static Message anyDay(DeadlineCase planning, Track track) {
        return Message.of(
                planning.missionName() + ": " + planning.subject().possible() + " any day until "
                        + Days.day(track.last()),
                "Only the last day is known: " + Days.day(track.last()) + " (days in "
                        + track.window().zone() + "). Further warnings count to that day.",
                bothDates(planning, track),
                planning.background(),
                planning.subject().advice());
    }

    private static String headline(DeadlineCase planning, Track track, String away) {
        DateWindow window = track.window();
        if (window.openStart() || window.earliest() == null) {
            return planning.subject().certain() + " " + away + " at the latest, by " + Days.day(track.day());
        }
        return track.day().equals(track.last())
                ? planning.subject().certain() + " " + away + ", on " + Days.day(track.day())
                : planning.subject().possible() + " " + away + ", on " + Days.day(track.day()) + " at the earliest";
    }

    private static String dates(DeadlineCase planning, Track track) {
        String days = "Expected: " + Days.window(track.window()) + " (days in "
                + track.window().zone() + ")";
        if (track.window().openStart()) {
            return days + ". This warning counts to the last of these days.";
        }
        return track.day().equals(track.last())
                ? days + "."
                : days + ". This warning counts to the first of these days.";
    }

    private static String bothDates(DeadlineCase planning, Track track) {
        return planning.unconfirmedMoveFrom()
                .map(old -> track.revision() == planning.log().revision()
                        ? "A single source reports this date instead of " + Days.window(old)
                                + ". Until that is confirmed, you are warned for both."
                        : "A single source reports a move to "
                                + Days.window(planning.deadline().window())
                                + ". Until that is confirmed, you are warned for both.")
                .orElse("");
    }

    private static String hours(Duration lead) {
        if (lead.toMinutesPart() != 0) {
            return lead.toMinutes() + " minutes";
        }
        return lead.toHours() == 1 ? "1 hour" : lead.toHours() + " hours";
    }
}
