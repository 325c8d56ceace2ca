package org.mandatewatch.ingest.domain.extract.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence of running text, or a heading.
 *
 * @param start offset of its first character in the article's text
 * @param end offset after its last character, closing quotes included
 * @param paragraph number of the paragraph, from 0
 * @param heading true for lines that stand alone without a full stop
 * @param tokens its words and marks, in order
 */
public record Sentence(int start, int end, int paragraph, boolean heading, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** True when one of its words, in lower case, is among these. */
    public boolean hasAny(Set<String> words) {
        for (Token token : tokens) {
            if (words.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
