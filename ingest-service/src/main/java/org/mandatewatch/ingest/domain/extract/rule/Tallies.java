package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;

/** The count of a vote, in the ways that newsrooms and the UN press write it. */
public final class Tallies {

    private static final String NUMBER = "(?:N\\d+|none|no|zero|nil|one|0)";

    private static final Pattern FOR = Pattern.compile(
            "(?<n>" + NUMBER
                    + ") (?:members? |countries |votes? |states )?(?:votes? |voted |voting )?(?:in favou?r|for(?= ?,| and| to| ;)|yes)\\b");

    private static final Pattern AGAINST =
            Pattern.compile("(?<n>" + NUMBER + ") (?:members? |votes? |voted |voting |countries )?against\\b");

    private static final Pattern ABSTAINING = Pattern.compile("(?<n>" + NUMBER
            + ") (?:members? |countries |states |council members )?(?:abstentions?|abstaining|abstained|abstain)\\b");

    private static final Pattern SCORE = Pattern.compile(
            "(?<![^ ])(?<a>N\\d+) (?:-|\u2013|to) (?<b>" + NUMBER + ")(?: (?:-|\u2013) (?<c>" + NUMBER + "))?(?![^ ])");

    private static final Pattern UNANIMOUS = Pattern.compile(
            "\\bunanimous(?:ly)?\\b|\\ball (?:N\\d+ |of its N\\d+ )(?:council )?(?:members|countries|states)\\b|\\bby consensus\\b");

    private static final Pattern ABSTAINERS = Pattern.compile(
            "(?<list>C\\d+(?: , C\\d+)*(?: ,)?(?: and(?: the)? C\\d+)?) (?:both |all )?(?:abstained|abstaining|abstain)\\b"
                    + "|(?:abstentions?|abstained|abstaining)(?: (?:by|from|of|were|:|\\(|the|,|\u2013|being))+ (?<after>C\\d+(?: , (?:the )?C\\d+)*(?: ,)?(?: and (?:the )?C\\d+)?)");

    private static final Pattern COUNTRY = Pattern.compile("C\\d+");

    private Tallies() {}

    /** The tally that a sentence tells; null when it tells none. */
    static @Nullable Tally in(Reading sentence) {
        String text = sentence.text();
        SentenceShape shape = sentence.shape();
        Integer inFavour = number(shape, FOR.matcher(text));
        Integer against = number(shape, AGAINST.matcher(text));
        Integer abstaining = number(shape, ABSTAINING.matcher(text));
        Matcher score = SCORE.matcher(text);
        if (inFavour == null && score.find()) {
            Integer first = value(shape, score.group("a"));
            if (first != null && first <= 60) {
                inFavour = first;
                against = value(shape, score.group("b"));
                abstaining = score.group("c") == null ? abstaining : value(shape, score.group("c"));
            }
        }
        boolean unanimous = UNANIMOUS.matcher(text).find();
        List<String> abstainers = abstainers(sentence);
        if (abstaining == null && !abstainers.isEmpty()) {
            abstaining = abstainers.size();
        }
        if (inFavour == null && against == null && abstaining == null && !unanimous) {
            return null;
        }
        return new Tally(inFavour, against, abstaining, unanimous, abstainers);
    }

    /** Two sentences of one vote: what the first leaves out the second may tell. */
    public static @Nullable Tally joined(@Nullable Tally first, @Nullable Tally second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new Tally(
                first.inFavour() == null ? second.inFavour() : first.inFavour(),
                first.against() == null ? second.against() : first.against(),
                first.abstaining() == null ? second.abstaining() : first.abstaining(),
                first.unanimous() || second.unanimous(),
                first.abstainers().isEmpty() ? second.abstainers() : first.abstainers());
    }

    private static List<String> abstainers(Reading sentence) {
        Matcher matcher = ABSTAINERS.matcher(sentence.text());
        List<String> names = new ArrayList<>();
        if (matcher.find()) {
            String list = matcher.group("list") == null ? matcher.group("after") : matcher.group("list");
            Matcher each = COUNTRY.matcher(list);
            while (each.find()) {
                Country country = sentence.country(each.group());
                if (country != null && !names.contains(country.name())) {
                    names.add(country.name());
                }
            }
        }
        return names;
    }

    private static @Nullable Integer number(SentenceShape shape, Matcher matcher) {
        return matcher.find() ? value(shape, matcher.group("n")) : null;
    }

    private static @Nullable Integer value(SentenceShape shape, String written) {
        if (written.charAt(0) == 'N') {
            Count count = shape.mention(written, Count.class);
            return count == null || count.value() > 1000 ? null : (Integer) (int) count.value();
        }
        return written.equals("one") ? 1 : 0;
    }
}
