package org.mandatewatch.alert.domain.calendar;

import java.time.LocalDate;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.contract.DateWindow;

/**
 * The whole days that an entry covers. Where only one end of a window is known ("by the end of September", "from October
 * on"), it is that day: it is the one that warnings count to, and an entry over weeks of "any day now" hides the rest of
 * a calendar.
 *
 * @param first inclusive; the day that warnings count to
 * @param end exclusive
 */
public record CalendarDays(LocalDate first, LocalDate end) {

    /**
     * @throws IllegalArgumentException when the window has no known day
     */
    static CalendarDays of(DateWindow window) {
        LocalDate first = Windows.counted(window)
                .orElseThrow(() -> new IllegalArgumentException("a window without any day stands in no calendar"));
        return new CalendarDays(first, Windows.last(window).orElse(first).plusDays(1));
    }
}
