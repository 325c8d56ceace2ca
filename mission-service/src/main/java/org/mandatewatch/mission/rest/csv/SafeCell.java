package org.mandatewatch.mission.rest.csv;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Text that a spreadsheet shows and never runs. */
final class SafeCell {

    /** What spreadsheets take for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private SafeCell() {}

    /** Empty for nothing; numbers as they are; an apostrophe before text that would be taken for a formula. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        boolean risky = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
