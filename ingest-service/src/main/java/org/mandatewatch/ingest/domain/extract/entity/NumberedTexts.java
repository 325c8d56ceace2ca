package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Numbers of resolutions that stand apart from the word: "the resolution, numbered 9999", "the text adopted this
 * morning, 9999". In English and French alike.
 */
final class NumberedTexts {

    private static final Set<String> TEXTS = Set.of("resolution", "text", "texte");

    private static final Set<String> INTRODUCING =
            Set.of("numbered", "number", "no", "numero", "n\u00b0", "numerotee", "numerote");

    private static final Set<String> CLOSING = Set.of(",", ".", ")", "(");

    /** How many words may stand between a text and its number. */
    private static final int REACH = 12;

    private NumberedTexts() {}

    /** The number at token {@code i} when it is that of a text told before it in the sentence. */
    static @Nullable Placed at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.shape() != Token.Casing.NUMBER || i < 2 || !isNumber(token.word())) {
            return null;
        }
        String before = tokens.get(i - 1).word();
        boolean introduced = INTRODUCING.contains(before)
                || (before.equals(".") || before.equals("\u00b0"))
                        && (tokens.get(i - 2).is("no") || tokens.get(i - 2).is("n"));
        boolean enclosed = (before.equals(",") || before.equals("("))
                && (i + 1 == tokens.size() || CLOSING.contains(tokens.get(i + 1).word()));
        return (introduced || enclosed) && tellsOfText(tokens, i)
                ? new Placed(new Mention.ResolutionNumber(token.word(), true), i, i + 1)
                : null;
    }

    private static boolean isNumber(String word) {
        return word.length() >= 3 && word.length() <= 4 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean tellsOfText(List<Token> tokens, int i) {
        return tokens.subList(Math.max(0, i - REACH), i).stream().anyMatch(t -> TEXTS.contains(t.word()));
    }
}
