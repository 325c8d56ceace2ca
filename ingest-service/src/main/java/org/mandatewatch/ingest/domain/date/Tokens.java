package org.mandatewatch.ingest.domain.date;

import java.util.Arrays;

/** The words, numbers and marks of a text, with what the date tables know of them. Filled once by {@link Tokenizer}. */
final class Tokens {

    /** A number of plain digits, so that it may be a day, a year or an amount. */
    static final byte PLAIN = 1;
    /** A number with an ordinal ending: "21st", "1er". */
    static final byte ORDINAL = 2;
    /** A whole numeric date; its number is year × 10000 + month × 100 + day. */
    static final byte DATE = 4;
    /** Begins with a capital letter. */
    static final byte CAPITAL = 8;
    /** White space stands before it. */
    static final byte SPACED = 16;
    /** An empty line stands before it: no phrase reaches across. */
    static final byte PARAGRAPH = 32;
    /** A word of letters. */
    static final byte LETTERS = 64;

    private final String text;
    private final boolean capitalised;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private byte[] marks;
    private Word[] words;
    private int size;

    Tokens(String text, boolean capitalised) {
        this.text = text;
        this.capitalised = capitalised;
        int room = text.length() / 5 + 16;
        starts = new int[room];
        ends = new int[room];
        numbers = new int[room];
        marks = new byte[room];
        words = new Word[room];
    }

    void add(int start, int end, Word word, int number, int mark) {
        if (size == starts.length) {
            int room = size + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            numbers = Arrays.copyOf(numbers, room);
            marks = Arrays.copyOf(marks, room);
            words = Arrays.copyOf(words, room);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        numbers[size] = number;
        marks[size++] = (byte) mark;
    }

    String text() {
        return text;
    }

    /** True when the language writes months and weekdays with a capital letter. */
    boolean capitalised() {
        return capitalised;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The first token that begins at or behind a character. */
    int indexAt(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }

    /** What the table knows of token {@code i}; {@link Word#UNKNOWN} for marks, numbers and places outside the text. */
    Word word(int i) {
        return i >= 0 && i < size ? words[i] : Word.UNKNOWN;
    }

    Role role(int i) {
        return word(i).role();
    }

    boolean has(int i, byte mark) {
        return i >= 0 && i < size && (marks[i] & mark) != 0;
    }

    /** The value of a plain number or numeric date, else -1. */
    int number(int i) {
        return i >= 0 && i < size && (marks[i] & (PLAIN | DATE)) != 0 ? numbers[i] : -1;
    }

    /** How many characters the token has. */
    int length(int i) {
        return ends[i] - starts[i];
    }

    /** True when token {@code i} is this one mark. */
    boolean is(int i, char mark) {
        return i >= 0 && i < size && ends[i] == starts[i] + 1 && text.charAt(starts[i]) == mark;
    }

    boolean isDash(int i) {
        return is(i, '-') || is(i, '–') || is(i, '—') || is(i, '‑');
    }

    boolean isApostrophe(int i) {
        return is(i, '\'') || is(i, '’');
    }

    /** True when token {@code i} exists and the same paragraph goes on to it. */
    boolean goesOn(int i) {
        return i < size && (marks[i] & PARAGRAPH) == 0;
    }

    /** True when token {@code i} ends in "s", as English plurals do. */
    boolean isPlural(int i) {
        return i >= 0 && i < size && (text.charAt(ends[i] - 1) | ' ') == 's';
    }

    /** True when the language's words for months and weekdays are met by the letter case of token {@code i}. */
    boolean hasNameCase(int i) {
        return !capitalised || has(i, CAPITAL);
    }

    /** True when token {@code i} stands directly behind its predecessor, without white space. */
    boolean glued(int i) {
        return i > 0 && i < size && (marks[i] & SPACED) == 0;
    }
}
