package org.mandatewatch.ingest.domain.date;

/** Guesses from the words before a date whether it had come when the sentence was written. */
final class TenseCues {

    private static final int MOST_WORDS = 14;
    private static final int NEAR = 4;
    private static final int NEARER = 3;

    private TenseCues() {}

    /** The nearest verb before the mention in its sentence decides; "was due to expire" decides nothing. */
    static Tense before(Tokens tokens, TimeMention mention) {
        int at = tokens.indexAt(mention.boundStart());
        for (int i = at - 1; i >= 0 && i >= at - MOST_WORDS && tokens.goesOn(i + 1); i--) {
            if (tokens.is(i, '.') || tokens.is(i, ';')) {
                return Tense.UNKNOWN;
            }
            if (tokens.role(i) == Role.PAST_VERB && !isAhead(tokens, i)) {
                return Tense.PAST;
            }
            if (tokens.role(i) == Role.FUTURE) {
                return wasSaid(tokens, i) ? Tense.UNKNOWN : Tense.FUTURE;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "will be held", "is expected to be adopted", "sera adoptée": the verb before decides. */
    private static boolean isAhead(Tokens tokens, int participle) {
        for (int i = participle - 1; i >= 0 && i >= participle - NEARER; i--) {
            if (tokens.role(i) == Role.FUTURE) {
                return true;
            }
        }
        return false;
    }

    private static boolean wasSaid(Tokens tokens, int future) {
        for (int i = future - 1; i >= 0 && i >= future - NEAR; i--) {
            if (tokens.role(i) == Role.PAST_VERB) {
                return true;
            }
        }
        return false;
    }
}
