package org.mandatewatch.ingest.domain.extract.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Group;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Literal;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Look;
import org.mandatewatch.ingest.domain.extract.expression.Expression.OneOf;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Part;
import org.mandatewatch.ingest.domain.extract.expression.Expression.Repeats;

/**
 * Reads off a regular expression which literal texts its matches cannot do without: a list of choices, of each of which
 * at least one text occurs in every match.
 */
public final class NeededWords {

    /** Choices of more texts take longer to look for than the expression itself. */
    private static final int MOST_TEXTS = 48;

    /** Shorter texts stand in nearly every sentence. */
    private static final int SHORTEST = 3;

    /** A capital letter marks a mention in a sentence's shape, and many sentences have none of a kind. */
    private static final int WORTH_OF_CAPITAL = 4;

    private final List<List<String>> needed = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    private NeededWords() {}

    /** The choices, quickest first; empty when nothing is known to be needed. */
    public static List<List<String>> of(Expression expression) {
        return neededBy(expression).stream()
                .filter(texts -> worth(texts) >= SHORTEST)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    private static List<List<String>> neededBy(Expression expression) {
        List<List<List<String>>> branches =
                expression.branches().stream().map(NeededWords::neededBy).toList();
        return branches.size() == 1 ? branches.getFirst() : oneOfEach(branches);
    }

    private static List<List<String>> neededBy(List<Part> sequence) {
        NeededWords words = new NeededWords();
        sequence.forEach(words::add);
        words.endRun();
        return words.needed;
    }

    private void add(Part part) {
        switch (part.piece()) {
            case Look look -> {}
            case OneOf oneOf -> endRun();
            case Literal literal -> add(literal.character(), part.repeats());
            case Group group -> {
                endRun();
                if (part.repeats() != Repeats.MAYBE) {
                    needed.addAll(neededBy(group.inner()));
                }
            }
        }
    }

    private void add(char character, Repeats repeats) {
        if (repeats != Repeats.MAYBE) {
            run.append(character);
        }
        if (repeats != Repeats.ONCE) {
            endRun();
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            needed.add(List.of(run.toString()));
            run.setLength(0);
        }
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
}
