package org.mandatewatch.ingest.domain.date;

/** The word before a weekday, month or season that says which one is meant. */
public enum Modifier {
    NONE,
    /** "next Thursday", "next June". */
    NEXT,
    /** "last Thursday", "last June", "past". */
    LAST,
    /** "this Thursday", "this June". */
    THIS,
    /** "the coming Thursday", "this coming June". */
    COMING,
    /** "later on Monday": may be the day of publication itself. */
    LATER,
    /** "earlier on Monday": the day of publication or before. */
    EARLIER,
    /** "Monday of this week". */
    THIS_WEEK,
    /** "Monday of next week", "next week on Monday". */
    NEXT_WEEK,
    /** "Thursday of last week". */
    LAST_WEEK,
    /** "October this year". */
    THIS_YEAR,
    /** "October next year". */
    NEXT_YEAR,
    /** "October last year". */
    LAST_YEAR
}
