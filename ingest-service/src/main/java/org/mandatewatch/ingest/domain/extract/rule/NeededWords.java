package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads off a regular expression which literal texts its matches cannot do without: a list of choices, of each of which
 * at least one text occurs in every match. What it does not understand needs nothing, so the answer is always safe.
 */
final class NeededWords {

    /** Choices of more texts take longer to look for than the expression itself. */
    private static final int MOST_TEXTS = 48;

    /** Shorter texts stand in nearly every sentence. */
    private static final int SHORTEST = 3;

    /** A capital letter marks a mention in a sentence's shape, and many sentences have none of a kind. */
    private static final int WORTH_OF_CAPITAL = 4;

    private final String expression;
    private int at;

    private NeededWords(String expression) {
        this.expression = expression;
    }

    /** The choices, quickest first; empty when nothing is known to be needed. */
    static List<List<String>> of(String expression) {
        try {
            NeededWords reader = new NeededWords(expression);
            List<List<String>> needed = reader.alternatives();
            return needed.stream()
                    .filter(texts -> worth(texts) >= SHORTEST)
                    .sorted(Comparator.comparingInt(List::size))
                    .toList();
        } catch (UnknownSyntax e) {
            return List.of();
        }
    }

    private static final class UnknownSyntax extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Sequences parted by bars, up to the end or a closing bracket. */
    private List<List<String>> alternatives() {
        List<List<List<String>>> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.getFirst() : oneOfEach(branches);
    }

    /** Whichever branch matches, one text of its best choice occurs. */
    private static List<List<String>> oneOfEach(List<List<List<String>>> branches) {
        List<String> texts = new ArrayList<>();
        for (List<List<String>> branch : branches) {
            if (branch.isEmpty()) {
                return List.of();
            }
            texts.addAll(branch.stream()
                    .max(Comparator.comparingInt(NeededWords::worth))
                    .orElseThrow());
        }
        List<String> shortest = texts.stream()
                .distinct()
                .filter(text -> texts.stream().noneMatch(other -> !other.equals(text) && text.contains(other)))
                .toList();
        return shortest.size() > MOST_TEXTS ? List.of() : List.of(shortest);
    }

    private static int worth(List<String> texts) {
        return texts.stream().mapToInt(NeededWords::worth).min().orElse(0);
    }

    private static int worth(String text) {
        boolean capital = text.chars().anyMatch(Character::isUpperCase);
        return capital ? Math.max(WORTH_OF_CAPITAL, text.length()) : text.length();
    }

    private List<List<String>> sequence() {
        List<List<String>> needed = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            char c = expression.charAt(at++);
            switch (c) {
                case '^', '$' -> {}
                case '(' -> group(run, needed);
                case '[' -> {
                    skipClass();
                    repeats();
                    flush(run, needed);
                }
                case '.' -> {
                    repeats();
                    flush(run, needed);
                }
                case '\\' -> escape(run, needed);
                default -> literal(c, run, needed);
            }
        }
        flush(run, needed);
        return needed;
    }

    private static void flush(StringBuilder run, List<List<String>> needed) {
        if (!run.isEmpty()) {
            needed.add(List.of(run.toString()));
            run.setLength(0);
        }
    }

    private void literal(char c, StringBuilder run, List<List<String>> needed) {
        Repeats repeats = repeats();
        if (repeats != Repeats.MAYBE) {
            run.append(c);
        }
        if (repeats != Repeats.ONCE) {
            flush(run, needed);
        }
    }

    private void escape(StringBuilder run, List<List<String>> needed) {
        char c = expression.charAt(at++);
        if (c == 'b') {
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            literal(c, run, needed);
        } else if ("dDsSwW".indexOf(c) >= 0) {
            repeats();
            flush(run, needed);
        } else {
            throw new UnknownSyntax();
        }
    }

    private void group(StringBuilder run, List<List<String>> needed) {
        boolean looks = lookaround();
        List<List<String>> inner = alternatives();
        if (at >= expression.length()) {
            throw new UnknownSyntax();
        }
        at++;
        if (looks) {
            return;
        }
        flush(run, needed);
        if (repeats() != Repeats.MAYBE) {
            needed.addAll(inner);
        }
    }

    /** Passes over what stands behind an opening bracket; true when the group takes up no text. */
    private boolean lookaround() {
        if (at >= expression.length() || expression.charAt(at) != '?') {
            return false;
        }
        if (expression.startsWith("?:", at)) {
            at += 2;
            return false;
        }
        for (String look : List.of("?=", "?!", "?<=", "?<!")) {
            if (expression.startsWith(look, at)) {
                at += look.length();
                return true;
            }
        }
        int close = expression.indexOf('>', at);
        if (!expression.startsWith("?<", at) || close < 0) {
            throw new UnknownSyntax();
        }
        at = close + 1;
        return false;
    }

    private void skipClass() {
        int start = at;
        while (at < expression.length() && (expression.charAt(at) != ']' || at == start)) {
            if (expression.charAt(at) == '[' || expression.charAt(at) == '&') {
                throw new UnknownSyntax();
            }
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** How often the part just read occurs. */
    private enum Repeats {
        ONCE,
        OFTEN,
        MAYBE
    }

    private Repeats repeats() {
        Repeats repeats = Repeats.ONCE;
        if (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '?' || c == '*') {
                repeats = Repeats.MAYBE;
                at++;
            } else if (c == '+') {
                repeats = Repeats.OFTEN;
                at++;
            } else if (c == '{') {
                repeats = expression.startsWith("{0", at) ? Repeats.MAYBE : Repeats.OFTEN;
                at = expression.indexOf('}', at) + 1;
            }
        }
        if (repeats != Repeats.ONCE && at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return repeats;
    }
}
