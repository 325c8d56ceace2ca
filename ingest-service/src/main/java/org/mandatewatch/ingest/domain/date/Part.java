package org.mandatewatch.ingest.domain.date;

/**
 * Which part of a month, year or other stretch of time a phrase names. In a month, {@code EARLY} is the 1st to the
 * 10th, {@code MID} the 11th to the 20th, {@code LATE} the 21st to the last day.
 */
public enum Part {
    WHOLE,
    /** "the beginning of", "the start of". */
    BEGINNING,
    EARLY,
    /** "mid-", "the middle of". */
    MID,
    LATE,
    /** "the end of", "end-September", "year-end". */
    END,
    FIRST_DAY,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_WEEK,
    SECOND_WEEK,
    THIRD_WEEK,
    LAST_WEEK,
    /** What is left of it after the day of publication: "later this month". */
    LATER,
    /** What is over of it on the day of publication: "earlier this month". */
    EARLIER
}
