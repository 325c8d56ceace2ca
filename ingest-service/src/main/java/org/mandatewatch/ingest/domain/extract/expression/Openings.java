package org.mandatewatch.ingest.domain.extract.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Group;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Look;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Part;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Repeats;

/** Where a match may begin: known by what stands before the place and by the two characters from it on. */
public final class Openings {

    private static final int FIRSTS = 128;

    /** What must stand before a match. */
    private enum Before {
        ANYTHING,
        /** A space, or nothing at all. */
        SPACE,
        /** No letter or digit, where a match begins with one. */
        NO_WORD
    }

    /** For each first character, folded into the table, a bit for each second one, folded into a long. */
    private final long[] seconds = new long[FIRSTS];

    private final Before before;

    private Openings(Set<String> beginnings, Before before) {
        this.before = before;
        for (String beginning : beginnings) {
            char second = beginning.charAt(1);
            seconds[beginning.charAt(0) % FIRSTS] |= second == Beginnings.ANY ? -1L : 1L << second;
        }
    }

    /** The openings of an expression; empty when a match may begin with any character. */
    public static Optional<Openings> of(Expression expression) {
        Set<String> beginnings = Beginnings.of(expression);
        if (beginnings.stream().anyMatch(beginning -> beginning.charAt(0) == Beginnings.ANY)) {
            return Optional.empty();
        }
        Before before = before(expression);
        boolean words = beginnings.stream().allMatch(beginning -> isPlainWord(beginning.charAt(0)));
        return Optional.of(new Openings(beginnings, before == Before.NO_WORD && !words ? Before.ANYTHING : before));
    }

    /** The first offset from one on where a match may begin; -1 for none. */
    public int next(String text, int from) {
        int last = text.length() - 1;
        for (int i = from; i <= last; i++) {
            long bits = seconds[text.charAt(i) % FIRSTS];
            // A shift takes the last six bits of the second character, as filling the table did.
            if (bits != 0 && (i == last || (bits >>> text.charAt(i + 1) & 1) != 0) && mayStandBefore(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean mayStandBefore(String text, int at) {
        return at == 0
                || switch (before) {
                    case ANYTHING -> true;
                    case SPACE -> text.charAt(at - 1) == ' ';
                    case NO_WORD -> !isPlainWord(text.charAt(at - 1));
                };
    }

    private static Before before(Expression expression) {
        Before first = before(expression.branches().getFirst());
        boolean all = expression.branches().stream().allMatch(branch -> before(branch) == first);
        return all ? first : Before.ANYTHING;
    }

    private static Before before(List<Part> sequence) {
        if (sequence.isEmpty() || sequence.getFirst().repeats() != Repeats.ONCE) {
            return Before.ANYTHING;
        }
        return switch (sequence.getFirst().piece()) {
            case Look look when look.written().equals("(?<![^ ])") -> Before.SPACE;
            case Look look when look.written().equals("\\b") -> Before.NO_WORD;
            case Group group -> before(group.inner());
            default -> Before.ANYTHING;
        };
    }

    private static boolean isPlainWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
