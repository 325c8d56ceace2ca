package org.mandatewatch.ingest.domain.extract.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;

/** What part of something is meant: "80 per cent of", "two thirds of", "nine out of ten". */
final class Shares {

    /** A share, and the index after its last word. */
    record Share(BigDecimal value, int to) {}

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));

    private static final Map<String, Integer> SMALL =
            Map.of("one", 1, "a", 1, "two", 2, "three", 3, "four", 4, "seven", 7, "eight", 8, "nine", 9);

    /** Words of a share that stand before the thing itself. */
    private static final Set<String> WORDS = WordSet.of(
            "% percent cent per half most all much part parts third thirds quarter quarters fifths tenths of roughly"
                    + " nearly almost some large vast swathes swaths bulk as region more than out practically virtually"
                    + " areas many over about around at least - one two three four nine chunk chunks majority");

    private Shares() {}

    /** True for a word that may belong to a share, and not to what it is a share of. */
    static boolean isPart(Words words, int k) {
        return WORDS.contains(words.get(k)) || words.isMention(k, "N");
    }

    /** The share that begins at a word; null when none does. */
    static @Nullable Share at(Reading sentence, int k) {
        Words words = sentence.words();
        if (words.get(k).equals("half")) {
            return new Share(new BigDecimal("0.5"), k + 1);
        }
        long count = count(sentence, words, k);
        if (count < 1 || count > 100) {
            return null;
        }
        int next = words.get(k + 1).equals("-") ? k + 2 : k + 1;
        if (words.get(next).equals("%") || words.get(next).equals("percent")) {
            return new Share(hundredth(count), next + 1);
        }
        if (words.are(next, "per", "cent")) {
            return new Share(hundredth(count), next + 2);
        }
        Integer whole = PARTS.get(words.get(next));
        if (whole != null && count < whole) {
            return new Share(part(count, whole), next + 1);
        }
        if (words.are(next, "out", "of") && count < count(sentence, words, next + 2)) {
            return new Share(part(count, count(sentence, words, next + 2)), next + 3);
        }
        return null;
    }

    /** The last share between two words; null when there is none. */
    static @Nullable Share last(Reading sentence, int from, int to) {
        Share found = null;
        for (int k = Math.max(0, from); k < to; k++) {
            Share share = at(sentence, k);
            if (share != null) {
                found = share;
                k = share.to() - 1;
            }
        }
        return found;
    }

    private static long count(Reading sentence, Words words, int k) {
        if (words.isMention(k, "N")) {
            Count count = sentence.shape().mention(words.get(k), Count.class);
            return count == null ? -1 : count.value();
        }
        return SMALL.getOrDefault(words.get(k), -1);
    }

    private static BigDecimal hundredth(long count) {
        return BigDecimal.valueOf(count, 2).stripTrailingZeros();
    }

    private static BigDecimal part(long count, long whole) {
        return BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
