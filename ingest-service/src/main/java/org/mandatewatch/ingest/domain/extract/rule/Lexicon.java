package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Verb phrases of one meaning, looked up word by word: only where a word begins like one of them is the pattern tried.
 *
 * @param stems the first three characters of every phrase, underscores for spaces
 * @param pattern the phrases, from the beginning of a word to the end of one
 */
record Lexicon(Set<String> stems, Phrase pattern) {

    private static final int STEM = 3;

    static Lexicon of(String stems, String phrases) {
        return new Lexicon(
                Arrays.stream(stems.split(" "))
                        .map(stem -> stem.replace('_', ' '))
                        .collect(Collectors.toUnmodifiableSet()),
                Phrase.compile("(?:" + phrases + ")(?![^ ])"));
    }

    /** Where the phrases stand in a text, never overlapping, at most so many. */
    List<MatchResult> in(String text, int most) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = null;
        int at = 0;
        while (at >= 0 && at + STEM <= text.length() && found.size() < most) {
            int next = text.indexOf(' ', at);
            if (stems.contains(text.substring(at, at + STEM))) {
                matcher = matcher == null ? pattern.idle(text).useTransparentBounds(true) : matcher;
                if (matcher.region(at, text.length()).lookingAt()) {
                    found.add(matcher.toMatchResult());
                    next = text.indexOf(' ', matcher.end());
                }
            }
            at = next < 0 ? -1 : next + 1;
        }
        return found;
    }
}
