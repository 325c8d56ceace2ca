package org.mandatewatch.benchmarks.timex3;

import java.util.List;
import java.util.Locale;

/** Reads the numbers that lengths and ages are counted in. */
final class SmallNumbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final int MOST_DIGITS = 4;

    private SmallNumbers() {}

    /** The number that figures or a word say; 1 for "a" and "an", 0 for anything else. */
    static int of(String said) {
        String word = said.toLowerCase(Locale.ROOT);
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        boolean figures = word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? Integer.parseInt(word) : Math.max(0, WORDS.indexOf(word));
    }
}
