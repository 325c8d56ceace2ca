package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence's shape with their offsets, for rules that walk from word to word.
 *
 * <p>Asides, such as ", which began in May," before a verb or words in brackets, are known: what stands around them
 * belongs together.
 */
public final class Words {

    /** How many words an aside may have; a longer one is a clause of its own. */
    private static final int LONGEST_ASIDE = 30;

    private static final Set<String> OPENING = Set.of(
            "which",
            "who",
            "whose",
            "where",
            "known",
            "called",
            "as",
            "a",
            "an",
            "the",
            "under",
            "after",
            "when",
            "in",
            "on",
            "among",
            "named",
            "led",
            "raised",
            "based",
            "including",
            "according",
            "with",
            "like",
            "for",
            "to",
            "by",
            "once",
            "until",
            "since",
            "dated");

    private static final Set<String> GOING_ON = Set.of(
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "currently",
            "now",
            "already",
            "still",
            "today",
            "may",
            "can",
            "should",
            "could",
            "shall",
            "must",
            "numbers",
            "numbered",
            "counts",
            "consists",
            "comprises",
            "includes",
            "says",
            "said",
            "deployed",
            "sent",
            "pledged",
            "promised",
            "offered",
            "left",
            "took",
            "withdrew",
            "also",
            "then",
            "controls",
            "control",
            "holds",
            "leads",
            "heads",
            "remains",
            "stands",
            "does",
            "did",
            "put",
            "gave",
            "provides",
            "contributes",
            "met",
            "arrived",
            "landed",
            "patrol",
            "patrols",
            "serve",
            "serves",
            "remain",
            "stay",
            "number",
            "told",
            "decided",
            "approved",
            "agreed",
            "adopted",
            "voted",
            "extended",
            "renewed",
            "warned",
            "visited",
            "thanked");

    private final String text;
    private final String[] words;
    private final int[] starts;
    private final boolean[] aside;

    private Words(String text, String[] words, int[] starts) {
        this.text = text;
        this.words = words;
        this.starts = starts;
        this.aside = new boolean[words.length];
        markAsides();
    }

    static Words of(String text) {
        String[] words = text.split(" ");
        int[] starts = new int[words.length];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            starts[i] = at;
            at += words[i].length() + 1;
        }
        return new Words(text, words, starts);
    }

    public int size() {
        return words.length;
    }

    /** The word at an index; empty beyond either end. */
    public String get(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    public int start(int i) {
        return i >= words.length ? text.length() : starts[i];
    }

    public int end(int i) {
        return i >= words.length ? text.length() : starts[i] + words[i].length();
    }

    /** The words from one index to before another, with spaces between them. */
    public String between(int from, int to) {
        int last = Math.min(to, words.length) - 1;
        return last < 0 || from > last ? "" : text.substring(start(Math.max(0, from)), end(last));
    }

    /** True when the words from an index are these. */
    public boolean are(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (!get(i + k).equals(expected[k])) {
                return false;
            }
        }
        return true;
    }

    /** True when the word at an index stands for a mention with one of these letters, see {@code Mention.letter()}. */
    public boolean isMention(int i, String letters) {
        String word = get(i);
        return word.length() > 1 && letters.indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
    }

    /** True for a word within an aside that does not hold the word at {@code seen}. */
    boolean isAside(int i, int seen) {
        if (i < 0 || i >= aside.length || !aside[i]) {
            return false;
        }
        for (int k = Math.min(i, seen); k <= Math.max(i, seen) && k < words.length; k++) {
            if (!aside[k]) {
                return true;
            }
        }
        return false;
    }

    private void markAsides() {
        List<Integer> commas = new ArrayList<>();
        int bracket = -1;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "(" -> bracket = i;
                case ")" -> {
                    if (bracket >= 0 && i - bracket <= LONGEST_ASIDE) {
                        mark(bracket, i);
                    }
                    bracket = -1;
                }
                case "," -> {
                    close(commas, i);
                    commas.add(i);
                }
                case ";", "." -> commas.clear();
                default -> {}
            }
        }
    }

    /** A comma before a verb closes the aside that the nearest fitting comma opened. */
    private void close(List<Integer> commas, int comma) {
        if (!GOING_ON.contains(get(comma + 1))) {
            return;
        }
        for (int k = commas.size() - 1; k >= 0 && k >= commas.size() - 3; k--) {
            int open = commas.get(k);
            if (comma - open > LONGEST_ASIDE) {
                return;
            }
            if (OPENING.contains(get(open + 1)) || isMention(open + 1, "MCO")) {
                mark(open, comma);
                return;
            }
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i <= to; i++) {
            aside[i] = true;
        }
    }
}
