package org.mandatewatch.alert.domain.calendar;

import java.time.Instant;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.state.Deadline;

/**
 * One deadline as calendars were told of it.
 *
 * @param key names it for good, whatever becomes of the deadline's own name
 * @param missionName as last heard
 * @param deadline as last heard while the entry had to do with it
 * @param window the days shown, at least one of them known: the deadline's, or those before an unconfirmed move
 * @param standing whether it still stands
 * @param sequence how often something changed that calendars must notice: its days, its title, whether it stands
 *     (RFC 5545, section 3.8.7.4)
 * @param createdAt when it was first shown, in domain time
 * @param modifiedAt when anything that people can see last changed, in domain time
 * @param standingSince when it came to its present standing, in domain time
 */
public record CalendarEntry(
        String key,
        String missionName,
        Deadline deadline,
        DateWindow window,
        Standing standing,
        int sequence,
        Instant createdAt,
        Instant modifiedAt,
        Instant standingSince) {

    static CalendarEntry first(String key, String missionName, Deadline deadline, DateWindow window, Instant at) {
        return new CalendarEntry(key, missionName, deadline, window, Standing.STANDS, 0, at, at, at);
    }

    /** True while the entry is an appointment, false when it is only kept to say that it is none. */
    boolean stands() {
        return standing == Standing.STANDS;
    }

    /** This entry after news; the same when nothing changed that people can see. */
    CalendarEntry next(String name, Deadline newer, DateWindow days, Standing newStanding, Instant at) {
        CalendarEntry changed = new CalendarEntry(
                key,
                name,
                newer,
                days,
                newStanding,
                sequence,
                createdAt,
                modifiedAt,
                newStanding == standing ? standingSince : at);
        boolean noticeable = newStanding != standing
                || !CalendarDays.of(days).equals(CalendarDays.of(window))
                || !CalendarText.summary(changed).equals(CalendarText.summary(this));
        if (!noticeable && CalendarText.description(changed).equals(CalendarText.description(this))) {
            return this;
        }
        return new CalendarEntry(
                key,
                name,
                newer,
                days,
                newStanding,
                noticeable ? sequence + 1 : sequence,
                createdAt,
                at,
                changed.standingSince);
    }

    /** This entry when it stands no more, with its last days. */
    CalendarEntry ended(Standing why, Deadline newer, Instant at) {
        return stands() ? next(missionName, newer, window, why, at) : this;
    }
}
