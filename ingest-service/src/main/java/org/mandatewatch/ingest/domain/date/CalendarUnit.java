package org.mandatewatch.ingest.domain.date;

/** Stretches of the calendar that phrases count in. Weeks run from Monday to Sunday. */
public enum CalendarUnit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR
}
