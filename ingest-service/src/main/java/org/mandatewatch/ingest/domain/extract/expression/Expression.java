package org.mandatewatch.ingest.domain.extract.expression;

import java.util.List;
import java.util.Optional;

/**
 * A regular expression in its parts.
 *
 * @param branches what may match, each a sequence of parts
 */
public record Expression(List<List<Part>> branches) {

    /** The parts of an expression; empty for one that uses what nobody here understands. */
    public static Optional<Expression> of(String written) {
        try {
            return Optional.of(new ExpressionReader(written).read());
        } catch (UnknownSyntax e) {
            return Optional.empty();
        }
    }

    /** Something that matches text or looks at it, and how often it does. */
    record Part(Piece piece, Repeats repeats) {}

    /** How often a part occurs. */
    enum Repeats {
        ONCE,
        OFTEN,
        MAYBE
    }

    sealed interface Piece {}

    /** One character that stands for itself. */
    record Literal(char character) implements Piece {}

    /** One of several characters, such as {@code [a-z]}, {@code \d} or the point. */
    record OneOf(String written) implements Piece {}

    /** An expression within brackets. */
    record Group(Expression inner) implements Piece {}

    /** What takes up no text: anchors, borders of words and looks around. */
    record Look(String written) implements Piece {}

    /** An expression that is valid but not understood. */
    static final class UnknownSyntax extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
