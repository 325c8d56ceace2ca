package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.regex.Matcher;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;

/** Pieces that the patterns of French rules are made of. */
final class Wording {

    /** What a mandate may be called. */
    static final String MANDATE = "(?:mandats?|autorisations?)";

    /** What a mission may be called where its name is not repeated. */
    static final String NOUN =
            "(?:mission|force|operation|contingent|casques bleus|troupes|deploiement|presence|engagement)";

    /** How often a pattern is tried again in one sentence; no honest one needs more, and hostile ones must not cost more. */
    static final int MOST_TRIES = 8;

    private Wording() {}

    /** A pattern of whole words: {@code \b} knows no accents, and words here are parted by single spaces. */
    static Phrase words(String pattern) {
        return Phrase.compile("(?<![^ ])(?:" + pattern + ")(?![^ ])");
    }

    /** Any words up to so many, within one part of the sentence; to be followed by a space. */
    static String gap(int most) {
        return "(?: [^ ;.:]+){0," + most + "}?";
    }

    /** The words left of an offset that may still govern what stands there. */
    static String left(String text, int offset, int reach) {
        return text.substring(Math.max(0, offset - reach), offset);
    }

    /** Where a pattern is found last; -1 when nowhere. */
    static int last(Phrase pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.end();
        }
        return at;
    }
}
