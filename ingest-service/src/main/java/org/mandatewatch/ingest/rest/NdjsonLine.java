package org.mandatewatch.ingest.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of newline-delimited JSON, still in bytes, so that a line in a broken encoding spoils no other.
 *
 * @param number from 1, counting blank lines too
 */
@SuppressWarnings("ArrayRecordComponent")
record NdjsonLine(int number, byte[] json) {

    /** The lines that are not blank. */
    static List<NdjsonLine> split(byte[] body) {
        List<NdjsonLine> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                byte[] line = Arrays.copyOfRange(body, start, i);
                if (!isBlank(line)) {
                    lines.add(new NdjsonLine(number, line));
                }
                number++;
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
