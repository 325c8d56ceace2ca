package org.mandatewatch.ingest.domain.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that a dateline names: "BANGUI, Nov. 3 (Example Wire) –". */
final class DatelineAgency {

    /** A place in capitals, perhaps a day, the agency in brackets, and the dash that ends a dateline. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}' .\\-]{2,40}(?:, ?[^()\\n\\u2013\\u2014]{1,40})? ?\\((?<agency>\\p{Lu}[^()\\n]{1,39})\\)[^\\n]{0,20}?[\\u2013\\u2014-]");

    /** A dateline stands at the top. */
    private static final int LINES = 10;

    private DatelineAgency() {}

    /** Empty when no dateline at the top of the text names one. */
    static Optional<String> of(String text) {
        return text.lines()
                .limit(LINES)
                .map(DATELINE::matcher)
                .filter(Matcher::lookingAt)
                .map(dateline -> dateline.group("agency").strip())
                .findFirst();
    }
}
