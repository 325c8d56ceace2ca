package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;

/** Reads small numbers in figures and words: "12", "twenty-four", "one hundred and twenty", "twelve (12)". */
final class Numerals {

    /** Longer counts of days or months do not occur; larger numbers are years or troops. */
    private static final int LARGEST = 1500;

    private Numerals() {}

    /**
     * A number and the token behind it.
     *
     * @param value 0 when the text leaves it open ("a few", "several")
     */
    record Found(int value, int to) {}

    static @Nullable Found at(Tokens t, int i) {
        if (t.has(i, Tokens.PLAIN) && !t.has(i, Tokens.ORDINAL)) {
            int value = t.number(i);
            return value >= 1 && value <= LARGEST ? new Found(value, i + 1) : null;
        }
        if (t.role(i) == Role.INDEFINITE && t.role(i + 1) == Role.COLLECTIVE) {
            return t.role(i + 2) == Role.OF ? new Found(t.word(i + 1).number(), i + 3) : null;
        }
        if (t.role(i) == Role.COLLECTIVE) {
            return t.role(i + 1) == Role.OF ? new Found(t.word(i).number(), i + 2) : null;
        }
        if (t.role(i) == Role.FEW) {
            return new Found(0, t.role(i + 1) == Role.OF ? i + 2 : i + 1);
        }
        Found words = inWords(t, i);
        return words == null ? null : withFigures(t, words);
    }

    private static @Nullable Found inWords(Tokens t, int i) {
        if (!isCardinal(t, i)) {
            return null;
        }
        int hundreds = t.word(i).number() < 10 && t.word(i + 1).number() == 100 ? i + 1 : i;
        if (t.word(hundreds).number() != 100) {
            return belowHundred(t, i);
        }
        int value = hundreds > i ? 100 * t.word(i).number() : 100;
        int rest = t.role(hundreds + 1) == Role.AND ? hundreds + 2 : hundreds + 1;
        Found below =
                t.goesOn(rest) && isCardinal(t, rest) && t.word(rest).number() < 100 ? belowHundred(t, rest) : null;
        return below == null ? new Found(value, hundreds + 1) : new Found(value + below.value, below.to);
    }

    private static Found belowHundred(Tokens t, int i) {
        int value = t.word(i).number();
        int to = i + 1;
        if (!t.capitalised()) {
            return frenchBelowHundred(t, value, to);
        }
        if (value >= 20 && value % 10 == 0) {
            int rest = t.isDash(to) ? to + 1 : to;
            if (t.goesOn(rest) && isCardinal(t, rest) && t.word(rest).number() < 20) {
                return new Found(value + t.word(rest).number(), rest + 1);
            }
        }
        return new Found(value, to);
    }

    /** "dix-huit", "vingt et un", "soixante-quinze", "quatre-vingt-dix-sept". */
    private static Found frenchBelowHundred(Tokens t, int first, int behind) {
        int value = first;
        int to = behind;
        int rest = afterHyphen(t, to);
        if (value == 4 && t.goesOn(rest) && t.word(rest).number() == 20) {
            value = 80;
            to = rest + 1;
            rest = afterHyphen(t, to);
        }
        if (value == 10 && teens(t, rest)) {
            return new Found(value + t.word(rest).number(), rest + 1);
        }
        boolean tens = value >= 20 && value <= 80 && value % 10 == 0;
        int most = value == 60 || value == 80 ? 16 : 9;
        if (!tens || !t.goesOn(rest) || !isCardinal(t, rest) || t.word(rest).number() > most) {
            return new Found(value, to);
        }
        value += t.word(rest).number();
        int last = afterHyphen(t, rest + 1);
        boolean seventeen = t.word(rest).number() == 10 && teens(t, last);
        return seventeen ? new Found(value + t.word(last).number(), last + 1) : new Found(value, rest + 1);
    }

    private static int afterHyphen(Tokens t, int i) {
        return t.isDash(i) || (t.role(i) == Role.AND && t.word(i + 1).number() % 10 == 1) ? i + 1 : i;
    }

    private static boolean teens(Tokens t, int i) {
        int number = t.word(i).number();
        return t.goesOn(i) && number >= 7 && number <= 9;
    }

    private static boolean isCardinal(Tokens t, int i) {
        return t.word(i).number() > 0 && (t.role(i) == Role.NONE || t.role(i) == Role.INDEFINITE);
    }

    /** "twelve (12) months": the figures in brackets repeat the word. */
    private static Found withFigures(Tokens t, Found words) {
        boolean repeated = t.is(words.to, '(') && t.is(words.to + 2, ')') && t.number(words.to + 1) == words.value;
        return repeated ? new Found(words.value, words.to + 3) : words;
    }
}
