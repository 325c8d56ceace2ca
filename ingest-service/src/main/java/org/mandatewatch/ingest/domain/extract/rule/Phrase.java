package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that knows which words every match must hold, so that most sentences cost it a glance. It matches exactly
 * what its expression matches.
 */
public final class Phrase {

    private final Pattern pattern;
    private final List<List<String>> needed;

    private Phrase(Pattern pattern, List<List<String>> needed) {
        this.pattern = pattern;
        this.needed = needed;
    }

    /** Compiles a regular expression for the shapes of sentences, see {@link Pattern#compile(String)}. */
    public static Phrase compile(String expression) {
        return new Phrase(Pattern.compile(expression), NeededWords.of(expression));
    }

    /** A matcher of a text; where a needed word is missing, one that has nothing left to search. */
    public Matcher matcher(String text) {
        Matcher matcher = pattern.matcher(text);
        return mayMatch(text) ? matcher : matcher.region(text.length(), text.length());
    }

    /** False only when no part of the text can match. */
    private boolean mayMatch(String text) {
        for (List<String> oneOf : needed) {
            if (!holdsAny(text, oneOf)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
