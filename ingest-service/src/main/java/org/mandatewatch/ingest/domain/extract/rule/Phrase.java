package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.expression.Expression;
import org.mandatewatch.ingest.domain.extract.expression.NeededWords;
import org.mandatewatch.ingest.domain.extract.expression.Openings;

/**
 * A pattern that knows which words every match must hold and how it must begin, so that most sentences cost it a glance.
 * It finds exactly what its expression finds.
 */
public final class Phrase {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final List<List<String>> needed;
    private final @Nullable Openings openings;

    private Phrase(Pattern pattern, Optional<Expression> expression) {
        this.pattern = pattern;
        this.needed = expression.map(NeededWords::of).orElse(List.of());
        this.openings = expression.flatMap(Openings::of).orElse(null);
    }

    /** Compiles a regular expression for the shapes of sentences, see {@link Pattern#compile(String)}. */
    public static Phrase compile(String expression) {
        return new Phrase(Pattern.compile(expression), Expression.of(expression));
    }

    /**
     * A matcher that finds the matches in a text. It has already gone to where the first one begins, so ask it only to
     * find: what {@link #matches} and {@link #begins} answer depends on the beginning of the text.
     */
    public Matcher matcher(String text) {
        if (!mayMatch(text)) {
            return NOTHING.matcher(text).region(text.length(), text.length());
        }
        Matcher matcher = pattern.matcher(text);
        if (openings == null) {
            return matcher;
        }
        int first = findFirst(matcher, openings, text, 0) ? matcher.start() : text.length();
        return matcher.region(first, text.length());
    }

    /** A matcher that finds the matches between two offsets of a text and sees nothing of what stands around them. */
    public Matcher within(String text, int from, int to) {
        return idle(text).region(from, to);
    }

    /** The match that begins at an offset of a text, of which only what follows is seen; null when there is none. */
    public @Nullable Matcher at(String text, int offset) {
        Matcher matcher = pattern.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    /** A matcher that has searched nothing yet, for {@link #find}. */
    public Matcher idle(String text) {
        return (mayMatch(text) ? pattern : NOTHING).matcher(text);
    }

    /** Finds the first match from an offset on with an idle matcher of that text. */
    public boolean find(Matcher matcher, String text, int from) {
        if (openings == null || matcher.pattern() != pattern) {
            return matcher.find(from);
        }
        return findFirst(matcher, openings, text, from);
    }

    /** True when the whole text is a match. */
    public boolean matches(String text) {
        return mayMatch(text) && pattern.matcher(text).matches();
    }

    /** True when a match stands at the beginning of the text. */
    public boolean begins(String text) {
        return mayMatch(text) && pattern.matcher(text).lookingAt();
    }

    private static boolean findFirst(Matcher matcher, Openings openings, String text, int from) {
        // What stands around a region counts as it does when the whole text is searched.
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = openings.next(text, from); at >= 0; at = openings.next(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
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
