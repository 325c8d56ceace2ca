package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** Sets of words in lower case, written in a row. */
public final class WordSet {

    private WordSet() {}

    /** The words of a line, which single spaces part; none may stand in it twice. */
    public static Set<String> of(String words) {
        return Set.of(words.split(" "));
    }
}
