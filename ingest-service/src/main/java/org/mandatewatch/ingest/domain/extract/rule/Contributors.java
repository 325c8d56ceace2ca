package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** Which country the people counted come from. */
final class Contributors {

    private static final Pattern COUNTRY = Pattern.compile("[CA]\\d+");

    private static final Pattern FROM = Pattern.compile(
            "^ (?:[^ ;.,]+ ){0,3}?(?:from|by|contributed by|provided by|sent by) (?:the )?(?<c>[CA]\\d+)(?! and)");

    private static final Pattern EACH_FROM = Pattern.compile("^(?: each)? ?from (?<c>C\\d+)");

    private static final Pattern SENDER = Pattern.compile(
            "(?<c>[CA]\\d+)(?! - led| led)(?: 's)?(?: (?!M\\d+|;|council|B\\d+)[^ ]+){0,16}? (?:deploy[a-z]*|sen[dt]|sending|sends|contribut[a-z]*|pledg[a-z]*|promis[a-z]*|offer[a-z]*|commit[a-z]*|provid[a-z]*|dispatch[a-z]*|volunteer[a-z]*|withdr[a-z]*|pull[a-z]*|employ[a-z]*|add|adds|has|plan[a-z]*)(?: (?!N\\d+|total|strength|grow|C\\d+)[^ ;]+){0,9}? $");

    private static final Pattern OWN_PREFIX =
            Pattern.compile("(?<c>C\\d+)(?: ,| \\(| with| :| 's| has| contributed| sent)* $");

    private static final Pattern WE =
            Pattern.compile("\\b(?:we|our|us)\\b|\\b(?:the|this|its) (?:[a-z]+ )?contribution\\b");

    private static final Pattern TOTAL =
            Pattern.compile("\\b(?:total|bringing|strength|ceiling|size|grow|numbers)\\b(?: [^ ;]+){0,5} $");

    private static final Pattern UNIT = Pattern.compile("\\b(?:contingent|unit|detachment)$");

    /** How many characters before a figure may name who sends them. */
    private static final int REACH = 250;

    private Contributors() {}

    static @Nullable Country of(Reading sentence, MatchResult count) {
        String text = sentence.text();
        Matcher inside = COUNTRY.matcher(count.group("mid"));
        if (inside.find()) {
            return sentence.country(inside.group());
        }
        String right = text.substring(Math.min(text.length(), count.end("noun")));
        Matcher from = (count.group("noun").isEmpty() ? EACH_FROM : FROM)
                .matcher(right.strip().isEmpty() ? "" : right);
        Matcher each = EACH_FROM.matcher(right.strip());
        if (from.find()) {
            return sentence.country(from.group("c"));
        }
        if (count.group("noun").isEmpty() && each.find()) {
            return sentence.country(each.group("c"));
        }
        String left = text.substring(Math.max(0, count.start("n") - REACH), count.start("n"));
        if (TOTAL.matcher(left).find()
                || (count.group("noun").equals("strong")
                        && !UNIT.matcher(count.group()).find())) {
            return null;
        }
        Matcher own = OWN_PREFIX.matcher(left);
        if (own.find() && !left.contains("from C")) {
            return sentence.country(own.group("c"));
        }
        Matcher sender = SENDER.matcher(left);
        String last = null;
        int at = 0;
        while (at < left.length() && sender.find(at)) {
            last = sender.group("c");
            at = sender.start() + last.length();
        }
        if (last != null) {
            return sentence.country(last);
        }
        return WE.matcher(left).find() ? speaker(sentence.context()) : null;
    }

    /** Whoever says "we" is taken for the country that the article names most and where no mission works. */
    private static @Nullable Country speaker(Context context) {
        return context.countries().entrySet().stream()
                .filter(e -> e.getValue() >= 2 && !context.isHost(e.getKey()))
                .max(Map.Entry.<Country, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
