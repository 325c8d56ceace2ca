package org.mandatewatch.benchmarks.timex3;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeMention;

/** Cuts a pair of dates into its two ends, which TimeML annotates apart: "from June to August" is "June" and "August". */
final class RangeEnds {

    private static final Pattern INTRODUCED = Pattern.compile("(?i)(?:from|between)\\s+(?:the\\s+)?");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\s+(?:to|and|or|through|until|till)\\s+|\\s*[\\u2013\\u2014/]\\s*|\\s*-\\s*(?=[\\p{L}\\d])");

    private RangeEnds() {}

    /** The two ends in their order, or the whole when its words cannot be cut in two. */
    static List<TimeMention> of(String text, TimeMention mention, DateRange range) {
        String phrase = text.substring(mention.start(), mention.end());
        Matcher introduced = INTRODUCED.matcher(phrase);
        int begin = introduced.lookingAt() ? introduced.end() : 0;
        Matcher link = LINK.matcher(phrase);
        // The hyphen of "mid-September to mid-October" joins nothing: words beat hyphens.
        int linkStart = -1;
        int linkEnd = -1;
        for (int at = begin; link.find(at); at = link.end()) {
            boolean word = Character.isLetter(phrase.charAt(link.start() + leading(link.group())));
            if (linkStart < 0 || word) {
                linkStart = link.start();
                linkEnd = link.end();
            }
            if (word) {
                break;
            }
        }
        if (linkStart <= begin || linkEnd >= phrase.length()) {
            return List.of(mention);
        }
        return List.of(
                end(text, mention.start() + begin, mention.start() + linkStart, range.from()),
                end(text, mention.start() + linkEnd, mention.end(), range.to()));
    }

    private static int leading(String link) {
        int at = 0;
        while (Character.isWhitespace(link.charAt(at))) {
            at++;
        }
        return at;
    }

    private static TimeMention end(String text, int start, int end, TimeExpression expression) {
        return new TimeMention(start, end, text.substring(start, end), expression, Bound.EXACT, start);
    }
}
