package org.mandatewatch.ingest.domain.extract.expression;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Group;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Literal;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Look;
import org.mandatewatch.ingest.domain.extract.expression.Expression.OneOf;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Part;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Piece;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Repeats;
import org.mandatewatch.ingest.domain.extract.expression.Expression.UnknownSyntax;

/** Takes an expression apart that {@link java.util.regex.Pattern} accepts. */
final class ExpressionReader {

    private static final List<String> LOOKS = List.of("?=", "?!", "?<=", "?<!");

    private final String written;
    private int at;

    ExpressionReader(String written) {
        this.written = written;
    }

    Expression read() {
        Expression whole = alternatives();
        if (at < written.length()) {
            throw new UnknownSyntax();
        }
        return whole;
    }

    /** Sequences parted by bars, up to the end or a closing bracket. */
    private Expression alternatives() {
        List<List<Part>> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < written.length() && written.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return new Expression(branches);
    }

    private List<Part> sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < written.length() && "|)".indexOf(written.charAt(at)) < 0) {
            Piece piece = piece();
            parts.add(new Part(piece, repeats()));
        }
        return parts;
    }

    private Piece piece() {
        int start = at;
        char c = written.charAt(at++);
        return switch (c) {
            case '^', '$' -> new Look(String.valueOf(c));
            case '(' -> bracket(start);
            case '[' -> {
                passClass();
                yield new OneOf(written.substring(start, at));
            }
            case '.' -> new OneOf(".");
            case '\\' -> escape();
            default -> new Literal(c);
        };
    }

    private Piece escape() {
        char c = written.charAt(at++);
        if (c == 'b') {
            return new Look("\\b");
        }
        if (!Character.isLetterOrDigit(c)) {
            return new Literal(c);
        }
        if ("dDsSwW".indexOf(c) >= 0) {
            return new OneOf("\\" + c);
        }
        throw new UnknownSyntax();
    }

    private Piece bracket(int start) {
        boolean looks = LOOKS.stream().anyMatch(look -> written.startsWith(look, at));
        passOpening();
        Expression inner = alternatives();
        if (at >= written.length()) {
            throw new UnknownSyntax();
        }
        at++;
        return looks ? new Look(written.substring(start, at)) : new Group(inner);
    }

    /** Passes over what stands behind an opening bracket and says what it is for. */
    private void passOpening() {
        if (written.charAt(at) != '?') {
            return;
        }
        for (String look : LOOKS) {
            if (written.startsWith(look, at)) {
                at += look.length();
                return;
            }
        }
        if (written.startsWith("?:", at)) {
            at += 2;
            return;
        }
        int close = written.indexOf('>', at);
        if (!written.startsWith("?<", at) || close < 0) {
            throw new UnknownSyntax();
        }
        at = close + 1;
    }

    private void passClass() {
        int start = at;
        while (at < written.length() && (written.charAt(at) != ']' || at == start)) {
            if (written.charAt(at) == '[' || written.charAt(at) == '&') {
                throw new UnknownSyntax();
            }
            at += written.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private Repeats repeats() {
        Repeats repeats = Repeats.ONCE;
        if (at < written.length()) {
            char c = written.charAt(at);
            if (c == '?' || c == '*') {
                repeats = Repeats.MAYBE;
                at++;
            } else if (c == '+') {
                repeats = Repeats.OFTEN;
                at++;
            } else if (c == '{') {
                repeats = written.startsWith("{0", at) ? Repeats.MAYBE : Repeats.OFTEN;
                at = written.indexOf('}', at) + 1;
            }
        }
        if (repeats != Repeats.ONCE && at < written.length() && "?+".indexOf(written.charAt(at)) >= 0) {
            at++;
        }
        return repeats;
    }
}
