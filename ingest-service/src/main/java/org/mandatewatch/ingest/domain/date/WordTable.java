package org.mandatewatch.ingest.domain.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table from lower-case words to their meaning that reads slices of a text without copying them. */
final class WordTable {

    private static final int LONGEST = 16;

    private final String[] keys;
    private final Word[] values;
    private final int mask;

    WordTable(Map<String, Word> words) {
        int size = Integer.highestOneBit(Math.max(16, words.size() * 4) - 1) << 1;
        keys = new String[size];
        values = new Word[size];
        mask = size - 1;
        words.forEach((word, meaning) -> {
            if (word.length() > LONGEST) {
                throw new IllegalArgumentException("longer than any slice that is looked up: " + word);
            }
            int slot = slot(hash(word, 0, word.length()));
            while (occupied(slot)) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = word;
            values[slot] = meaning;
        });
    }

    /** The meaning of {@code text[start, end)} in any letter case, or {@link Word#UNKNOWN}. */
    Word lookUp(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Word.UNKNOWN;
        }
        int slot = slot(hash(text, start, end));
        while (occupied(slot)) {
            if (same(keys[slot], text, start, end)) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return Word.UNKNOWN;
    }

    private boolean occupied(int slot) {
        @Nullable String key = keys[slot];
        return key != null;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        return hash * 0x9E3779B9;
    }

    private static boolean same(String key, String text, int start, int end) {
        if (key.length() != end - start) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
