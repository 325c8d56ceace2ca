package org.mandatewatch.ingest.domain.date;

/** Cuts a text into {@link Tokens} in one pass. */
final class Tokenizer {

    private static final int MOST_DIGITS = 9;

    private final String text;
    private final WordTable table;
    private final Tokens tokens;
    private int position;

    private Tokenizer(String text, DateWords words) {
        this.text = text;
        this.table = words.table();
        this.tokens = new Tokens(text, words.capitalised());
    }

    static Tokens tokenize(String text, DateWords words) {
        return new Tokenizer(text, words).run();
    }

    private Tokens run() {
        int gap = 0;
        int lineBreaks = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u2028') {
                gap = Tokens.SPACED;
                lineBreaks += c == '\n' ? 1 : 0;
                position++;
                continue;
            }
            int mark = gap | (lineBreaks > 1 ? Tokens.PARAGRAPH : 0);
            if (isDigit(c)) {
                number(mark);
            } else if (isLetter(c)) {
                word(mark);
            } else {
                tokens.add(position, position + 1, Word.UNKNOWN, -1, mark);
                position++;
            }
            gap = 0;
            lineBreaks = 0;
        }
        return tokens;
    }

    private void word(int mark) {
        int start = position;
        int end = start + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        int capital = Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITAL : 0;
        tokens.add(start, end, table.lookUp(text, start, end), -1, mark | capital | Tokens.LETTERS);
        position = end;
    }

    private void number(int mark) {
        int start = position;
        int numeric = NumericDate.at(text, start);
        if (numeric > 0) {
            position = NumericDate.end(text, start);
            tokens.add(start, position, Word.UNKNOWN, numeric, mark | Tokens.DATE);
            return;
        }
        int end = digits(start);
        boolean plain = end - start <= MOST_DIGITS;
        boolean grouped = true;
        while (grouped) {
            grouped = false;
            // Figures grouped in thousands or with decimals are counts: "2,024 troops" names no year.
            if (end + 1 < text.length() && isGroupMark(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
                int groupEnd = digits(end + 1);
                char separator = text.charAt(end);
                if (separator == '.' || groupEnd - end == 4) {
                    end = groupEnd;
                    plain = false;
                    grouped = true;
                }
            }
        }
        int lettersEnd = end;
        while (lettersEnd < text.length() && (isLetter(text.charAt(lettersEnd)) || isDigit(text.charAt(lettersEnd)))) {
            lettersEnd++;
        }
        int kind = plain ? Tokens.PLAIN : 0;
        if (lettersEnd > end) {
            kind = plain && isOrdinalEnding(end, lettersEnd) ? Tokens.PLAIN | Tokens.ORDINAL : 0;
        }
        int value = (kind & Tokens.PLAIN) != 0 ? Integer.parseInt(text, start, end, 10) : -1;
        tokens.add(start, lettersEnd, Word.UNKNOWN, value, mark | kind);
        position = lettersEnd;
    }

    private boolean isOrdinalEnding(int start, int end) {
        if (end - start > 3) {
            return false;
        }
        return switch (text.substring(start, end)) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "er", "ère", "e" -> true;
            default -> false;
        };
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGroupMark(char c) {
        return c == ',' || c == '.' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
