package org.mandatewatch.ingest.domain.date;

import java.time.Month;
import java.time.Year;

/** Which numbers may be days and years. */
final class Days {

    /** News of missions neither reaches back nor ahead further than this. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private Days() {}

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    static boolean isValid(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** True when the day exists in some year: 29 February does, 31 September does not. */
    static boolean mayExist(int month, int day) {
        return isValid(2000, month, day);
    }
}
