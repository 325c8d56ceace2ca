package org.mandatewatch.ingest.domain.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two texts have in common. */
public final class Likeness {

    /** From here on a text at the same address is a new version of the old one. */
    public static final double REVISION = 0.5;

    /** Words in a row that must be the same: a changed word costs three of them, a moved paragraph almost none. */
    private static final int SHINGLE = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Likeness() {}

    /**
     * From 0 (nothing) to 1 (everything): the share of the shorter text's runs of three words that the other text has
     * too. Measured on the shorter one, because a report that grows through a day stays the same report.
     */
    public static double of(String one, String other) {
        Set<List<String>> mine = shingles(one);
        Set<List<String>> theirs = shingles(other);
        Set<List<String>> shorter = mine.size() <= theirs.size() ? mine : theirs;
        Set<List<String>> longer = shorter == mine ? theirs : mine;
        if (shorter.isEmpty()) {
            return 0;
        }
        return (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    private static Set<List<String>> shingles(String text) {
        List<String> words = new ArrayList<>();
        BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        Set<List<String>> found = new HashSet<>();
        int length = Math.min(SHINGLE, words.size());
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            found.add(List.copyOf(words.subList(i, i + length)));
        }
        return found;
    }
}
