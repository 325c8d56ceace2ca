package org.mandatewatch.ingest.domain.date;

/** What the words directly before a date phrase make of it. */
public enum Bound {
    /** The thing happens then: "on 2 October", "in early October", or no preposition at all. */
    EXACT,
    /** That is the last day it may happen, inclusive: "by", "before", "no later than", "ahead of", "prior to". */
    BY,
    /** A state lasts up to it, inclusive: "until", "till", "through", "to", "up to". */
    UNTIL,
    /** A state has lasted from it on, inclusive: "since". */
    SINCE,
    /** Something begins with it, behind or ahead, inclusive: "from", "as of", "starting", "not before". */
    FROM,
    /** It happens later than that: "after". */
    AFTER
}
