package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;

/**
 * What one word of a language may mean inside a date phrase. A word may mean several things at once: "second" is an
 * ordinal, "May" a month and, uncapitalised, nothing.
 *
 * @param month 1 to 12, else 0
 * @param weekday ISO number, Monday 1 to Sunday 7, else 0
 * @param number the cardinal it says, the offset of a relative day or the number of a quarter or season; -1 for none
 * @param ordinal the ordinal it says, else 0
 * @param unit the unit it names
 * @param unitSize how many of {@code unit} it is: a fortnight is two weeks; 0 when its unit is hours
 * @param part the part of a month, week or year it names
 * @param role its work as a function word
 * @param shy true when the word is also an ordinary word ("march", "sun"), so that it needs company to be a date
 * @param shortened true for abbreviations, which may carry a full stop
 */
record Word(
        int month,
        int weekday,
        int number,
        int ordinal,
        @Nullable CalendarUnit unit,
        int unitSize,
        @Nullable Part part,
        Role role,
        boolean shy,
        boolean shortened) {

    /** Stands for every word that no table knows. */
    static final Word UNKNOWN = role(Role.NONE);

    static Word role(Role role) {
        return new Word(0, 0, -1, 0, null, 1, null, role, false, false);
    }

    static Word role(Role role, int number) {
        return new Word(0, 0, number, 0, null, 1, null, role, false, false);
    }

    static Word month(int month) {
        return new Word(month, 0, -1, 0, null, 1, null, Role.NONE, false, false);
    }

    static Word weekday(int weekday) {
        return new Word(0, weekday, -1, 0, null, 1, null, Role.NONE, false, false);
    }

    static Word number(int number) {
        return new Word(0, 0, number, 0, null, 1, null, Role.NONE, false, false);
    }

    static Word ordinal(int ordinal) {
        return new Word(0, 0, -1, ordinal, null, 1, null, Role.NONE, false, false);
    }

    static Word unit(CalendarUnit unit, int size) {
        return new Word(0, 0, -1, 0, unit, size, null, Role.NONE, false, false);
    }

    static Word part(Part part) {
        return new Word(0, 0, -1, 0, null, 1, part, Role.NONE, false, false);
    }

    Word andRole(Role also) {
        return new Word(month, weekday, number, ordinal, unit, unitSize, part, also, shy, shortened);
    }

    Word andNumber(int also) {
        return new Word(month, weekday, also, ordinal, unit, unitSize, part, role, shy, shortened);
    }

    Word asShy() {
        return new Word(month, weekday, number, ordinal, unit, unitSize, part, role, true, shortened);
    }

    Word asShortened() {
        return new Word(month, weekday, number, ordinal, unit, unitSize, part, role, shy, true);
    }

    /** True when the table knows nothing of the word; every such word is one and the same. */
    @SuppressWarnings("ReferenceEquality")
    boolean isUnknown() {
        return this == UNKNOWN;
    }

    boolean isMonth() {
        return month > 0;
    }

    boolean isWeekday() {
        return weekday > 0;
    }
}
