package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** The clause of a sentence that holds some words of it. */
final class Clauses {

    private static final Phrase BOUNDARY = Phrase.compile(
            " (?:;|\u2013|:) | , (?:and|but|while|as|although|though|after|whereas|following|raising|marking|mais|tandis|alors|puis|quand|selon) ");

    /** Where a new clause with its own subject begins, for those who ask what a verb governs. */
    private static final Phrase OTHER_CLAUSE = Phrase.compile(
            " ; | : | , (?:and|but|while|as|although|though|whereas|following|raising|marking|which|who|whose|when|where) | (?:while|whereas|although|before|after|because|when) ");

    private Clauses() {}

    /** The offset in a shape's text at which the clause of an offset ends. */
    static int end(String text, int offset) {
        Matcher boundary = OTHER_CLAUSE.idle(text);
        return OTHER_CLAUSE.find(boundary, text, Math.min(offset, text.length())) ? boundary.start() : text.length();
    }

    /** The offset in a shape's text at which the clause of an offset begins. */
    static int start(String text, int offset) {
        Matcher boundary = OTHER_CLAUSE.within(text, 0, Math.min(offset, text.length()));
        int start = 0;
        while (boundary.find()) {
            start = boundary.end();
        }
        return start;
    }

    private static final Phrase ASIDE = Phrase.compile(", (?:which|who|whose|where) [^,;]{1,200}(?:,|$)");

    /** True when an offset of a shape's text lies in a relative clause that another one is outside of. */
    static boolean isAside(String text, int offset, int other) {
        Matcher aside = ASIDE.matcher(text);
        while (aside.find() && aside.start() <= offset) {
            if (offset < aside.end()) {
                return other < aside.start() || other >= aside.end();
            }
        }
        return false;
    }

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
