package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** The clause of a sentence that holds some words of it. */
final class Clauses {

    private static final Pattern BOUNDARY = Pattern.compile(
            " (?:;|\u2013|:) | , (?:and|but|while|as|although|though|after|whereas|following|raising|marking) ");

    private Clauses() {}

    /** Offsets in the article of the clause around {@code start..end} of the shape, without its closing mark. */
    static Span around(SentenceShape shape, int start, int end) {
        String text = shape.text();
        int from = 0;
        int to = text.length();
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            if (boundary.end() <= start) {
                from = boundary.end();
            } else if (boundary.start() >= end) {
                to = boundary.start();
                break;
            }
        }
        while (to > end && text.startsWith(" .", to - 2)) {
            to -= 2;
        }
        while (from < start && (text.charAt(from) == '"' || text.charAt(from) == ' ' || text.charAt(from) == '-')) {
            from++;
        }
        return new Span(shape.articleStart(from), shape.articleEnd(to));
    }
}
