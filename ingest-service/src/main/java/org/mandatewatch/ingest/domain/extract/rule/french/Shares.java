package org.mandatewatch.ingest.domain.extract.rule.french;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** What part of an area is meant: "80 %", "soixante pour cent", "les deux tiers". */
final class Shares {

    /** A share, with its last offset in the sentence's shape; the value is null for a part that is no number. */
    record Share(int start, int end, @Nullable BigDecimal value) {}

    private static final Phrase SHARE = Phrase.compile(
            "(?<![^ ])(?:(?<n>N\\d+) (?:%|pour (?:cent|N\\d+)|p \\. 100)|(?<half>la moitie)|(?<two>les deux tiers|les N\\d+ tiers)|(?<three>les trois quarts|les N\\d+ quarts)|(?<third>un tiers|le tiers)|(?<quarter>un quart|le quart)|la (?:quasi - )?totalite|l' essentiel|l' ensemble|la (?:majeure|plus grande) partie|une (?:grande|bonne|large) partie|de (?:vastes|larges) (?:pans|portions|zones))(?![^ ])");

    private Shares() {}

    /** The last share between two offsets of the shape; null when there is none. */
    static @Nullable Share last(Reading sentence, int from, int to) {
        Matcher matcher = SHARE.matcher(sentence.text());
        Share found = null;
        int at = Math.max(0, from);
        while (at < to && matcher.find(at) && matcher.end() <= to) {
            found = new Share(matcher.start(), matcher.end(), value(sentence, matcher));
            at = matcher.end();
        }
        return found;
    }

    private static @Nullable BigDecimal value(Reading sentence, Matcher matcher) {
        if (matcher.group("n") != null) {
            Count count = sentence.shape().mention(matcher.group("n"), Count.class);
            return count == null || count.value() > 100
                    ? null
                    : BigDecimal.valueOf(count.value(), 2).stripTrailingZeros();
        }
        String part = matcher.group("half") != null
                ? "0.5"
                : matcher.group("two") != null
                        ? "0.67"
                        : matcher.group("three") != null
                                ? "0.75"
                                : matcher.group("third") != null
                                        ? "0.33"
                                        : matcher.group("quarter") != null ? "0.25" : null;
        return part == null ? null : new BigDecimal(part);
    }
}
