package org.mandatewatch.ingest.domain.extract.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Group;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Literal;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Look;
import org.mandatewatch.ingest.domain.extract.expression.Expression.OneOf;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Part;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Repeats;

/** Works out the first two characters of whatever an expression matches. */
final class Beginnings {

    /** Stands for any character. */
    static final char ANY = '\uffff';

    private static final int LENGTH = 2;

    /** More than so many are as good as any. */
    private static final int MOST = 2000;

    private Beginnings() {}

    /** Pairs of characters, {@link #ANY} among them where it could be any or none. */
    static Set<String> of(Expression expression) {
        Set<String> whole = new LinkedHashSet<>();
        for (String beginning : beginnings(expression)) {
            whole.add((beginning + ANY + ANY).substring(0, LENGTH));
        }
        return whole;
    }

    /** Those shorter than two characters are whole matches, behind which anything may follow. */
    private static Set<String> beginnings(Expression expression) {
        Set<String> found = new LinkedHashSet<>();
        for (List<Part> branch : expression.branches()) {
            found.addAll(beginnings(branch));
        }
        return found.size() > MOST ? Set.of(String.valueOf(ANY) + ANY) : found;
    }

    private static Set<String> beginnings(List<Part> sequence) {
        Set<String> found = Set.of("");
        for (Part part : sequence) {
            if (found.stream().allMatch(beginning -> beginning.length() == LENGTH)) {
                break;
            }
            found = joined(found, beginnings(part));
        }
        return found;
    }

    private static Set<String> beginnings(Part part) {
        Set<String> once = new LinkedHashSet<>(
                switch (part.piece()) {
                    case Look look -> Set.of("");
                    case Literal literal -> Set.of(String.valueOf(literal.character()));
                    case OneOf oneOf -> Characters.of(oneOf.written());
                    case Group group -> beginnings(group.inner());
                });
        if (part.repeats() != Repeats.ONCE) {
            once.addAll(joined(once, once));
        }
        if (part.repeats() == Repeats.MAYBE) {
            once.add("");
        }
        return once;
    }

    private static Set<String> joined(Set<String> first, Set<String> then) {
        Set<String> both = new LinkedHashSet<>();
        for (String beginning : first) {
            if (beginning.length() == LENGTH) {
                both.add(beginning);
            } else {
                then.forEach(next -> both.add(cut(beginning + next)));
            }
        }
        return both.size() > MOST ? Set.of(String.valueOf(ANY) + ANY) : both;
    }

    private static String cut(String text) {
        return text.length() > LENGTH ? text.substring(0, LENGTH) : text;
    }
}
