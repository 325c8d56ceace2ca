package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Set;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * The words that call French rules. French inflects at the end of words, so a trigger is how a word begins: its first
 * four letters, or the whole of a shorter one.
 */
final class Cues {

    static final int LENGTH = 4;

    static final Set<String> PROLONGING = Set.of(
            "cour", "pour", "cont", "oper", "deme", "obti", "pror", "prol", "reno", "reco", "rall", "eten", "exte",
            "main", "rest", "acco", "octr", "remp", "an", "ans", "mois");

    private Cues() {}

    /** How a word begins. */
    static String of(Token token) {
        String word = token.word();
        return word.length() <= LENGTH ? word : word.substring(0, LENGTH);
    }
}
