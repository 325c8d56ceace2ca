package org.mandatewatch.benchmarks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a script would do: dates by one regular expression, relative phrases and meaning left out. */
final class RegexDatesReference {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|f\u00e9vrier|mars|avril|mai|juin|juillet|ao\u00fbt"
                    + "|septembre|octobre|novembre|d\u00e9cembre)";

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
                    + "|(?:\\d{1,2}(?:st|nd|rd|th|er)? )?" + MONTH
                    + "\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? \\d{4})?"
                    + "|(?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);

    private RegexDatesReference() {}

    static List<String> in(String text) {
        return DATE.matcher(text).results().map(MatchResult::group).toList();
    }
}
