package org.mandatewatch.ingest.domain.date;

/**
 * Dates written in digits: 2024-09-30 (ISO 8601), 2024/09/30, 30/09/2024, 30.09.2024, 30-09-2024, 30/09/24. Where both orders
 * are possible the day comes first, as the UN and most of its members write.
 */
final class NumericDate {

    private static final int CENTURY = 2000;

    private NumericDate() {}

    /** The date beginning at {@code start} as year × 10000 + month × 100 + day, or 0. */
    static int at(String text, int start) {
        // The folders of a web address are no date of the story.
        if (start > 0 && text.charAt(start - 1) == '/') {
            return 0;
        }
        int first = run(text, start);
        int separatorAt = start + first;
        if (separatorAt >= text.length() || (first != 4 && first > 2)) {
            return 0;
        }
        char separator = text.charAt(separatorAt);
        if (separator != '-' && separator != '/' && separator != '.') {
            return 0;
        }
        int second = run(text, separatorAt + 1);
        int thirdAt = separatorAt + 1 + second + 1;
        if (second < 1 || second > 2 || thirdAt > text.length() || text.charAt(thirdAt - 1) != separator) {
            return 0;
        }
        int third = run(text, thirdAt);
        int a = value(text, start, first);
        int b = value(text, separatorAt + 1, second);
        if (first == 4 && second == 2 && third == 2) {
            return encode(a, b, value(text, thirdAt, third));
        }
        if (first != 4 && third == 4) {
            int year = value(text, thirdAt, third);
            return b > 12 ? encode(year, a, b) : encode(year, b, a);
        }
        if (first != 4 && third == 2 && separator == '/') {
            int year = CENTURY + value(text, thirdAt, third);
            return b > 12 ? encode(year, a, b) : encode(year, b, a);
        }
        return 0;
    }

    /** Where the date that {@link #at} found ends. */
    static int end(String text, int start) {
        int end = start + run(text, start) + 1;
        end += run(text, end) + 1;
        return end + run(text, end);
    }

    private static int encode(int year, int month, int day) {
        return Days.isValid(year, month, day) && Days.isYear(year) ? year * 10000 + month * 100 + day : 0;
    }

    /** Counts digits, five at most: longer runs are no date and need not be walked twice. */
    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 5 && Tokenizer.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static int value(String text, int start, int length) {
        return Integer.parseInt(text, start, start + length, 10);
    }
}
