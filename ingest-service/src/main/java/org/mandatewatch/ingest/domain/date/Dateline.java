package org.mandatewatch.ingest.domain.date;

import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;

/**
 * A date that stands where a text says when it was published.
 *
 * @param day the day it names
 * @param rank how plainly it says so
 * @param mention where it stands
 */
record Dateline(CalendarDay day, Rank rank, TimeMention mention) {

    /** How plainly a place says when the text was published, the plainest first. */
    enum Rank {
        /** "Published: …", front matter, "For immediate release". */
        LABELLED,
        /** "CITY, Sept 21 (Agency) –", "By Somebody, 21 September 2024", or a line that holds nothing but the date. */
        PLACED,
        /** "Updated: …": the first version may be older. */
        UPDATED
    }
}
