package org.mandatewatch.alert.domain.calendar;

/** Whether an entry still stands in calendars, and if not, why. */
public enum Standing {
    /** People wait for it. */
    STANDS,
    /** A decision overtook it. */
    SETTLED,
    /** Its sources were taken back. */
    TAKEN_BACK,
    /** It turned out to be the same as another deadline, which has an entry of its own. */
    MERGED,
    /** The date before a move that was not confirmed; that question is settled. */
    MOVE_SETTLED,
    /** Its day is not known any more. */
    DAY_UNKNOWN
}
