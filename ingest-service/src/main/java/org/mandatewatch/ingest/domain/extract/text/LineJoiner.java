package org.mandatewatch.ingest.domain.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells line breaks that end a paragraph from those that a text was merely wrapped with, and turns the latter into
 * spaces.
 */
final class LineJoiner {

    /** Texts wrapped by hand or machine keep below this; a longer line is a whole paragraph. */
    private static final int WIDEST_WRAP = 120;

    /** How ragged a wrapped margin may be. */
    private static final int RAGGED = 14;

    private LineJoiner() {}

    private record Line(int start, int end, int width) {}

    static void join(char[] out) {
        List<Line> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= out.length; i++) {
            if (i == out.length || out[i] == '\n') {
                boolean blank = isBlank(out, start, i);
                if (blank) {
                    joinBlock(block, out);
                    block.clear();
                } else {
                    block.add(new Line(start, i, i - start));
                }
                start = i + 1;
            }
        }
        joinBlock(block, out);
    }

    private static void joinBlock(List<Line> block, char[] out) {
        int widest = 0;
        for (Line line : block) {
            widest = Math.max(widest, line.width());
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            Line line = block.get(i);
            Line next = block.get(i + 1);
            int firstWord = firstWord(out, next);
            boolean full = widest <= WIDEST_WRAP && line.width() + 1 + firstWord > widest - RAGGED;
            if (!startsItem(out, next) && (full || startsLower(out, next))) {
                out[line.end()] = ' ';
            }
        }
    }

    private static int firstWord(char[] out, Line line) {
        int i = skipSpaces(out, line);
        int start = i;
        while (i < line.end() && out[i] != ' ') {
            i++;
        }
        return i - start;
    }

    private static boolean startsLower(char[] out, Line line) {
        int i = skipSpaces(out, line);
        return i < line.end() && Character.isLowerCase(out[i]);
    }

    private static boolean startsItem(char[] out, Line line) {
        int i = skipSpaces(out, line);
        if (i + 1 >= line.end()) {
            return false;
        }
        return (out[i] == '-' || out[i] == '\u2022' || out[i] == '\u2013') && out[i + 1] == ' ';
    }

    private static int skipSpaces(char[] out, Line line) {
        int i = line.start();
        while (i < line.end() && out[i] == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            if (out[i] != ' ') {
                return false;
            }
        }
        return true;
    }
}
