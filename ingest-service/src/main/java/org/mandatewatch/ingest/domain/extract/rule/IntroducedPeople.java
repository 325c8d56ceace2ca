package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.PersonNames.Name;
import org.mandatewatch.ingest.domain.extract.rule.Speakers.Speaker;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Whom a surname or a pronoun means: somebody whom an earlier sentence named in full. */
final class IntroducedPeople {

    /** How many sentences back a surname is looked up, and how many a pronoun reaches. */
    private static final int MEMORY = 40;

    private static final int PRONOUN_MEMORY = 2;

    private IntroducedPeople() {}

    /** "he said", "Warsame told", "Ms Prieto says": somebody introduced before. */
    static @Nullable Speaker meant(Reading sentence, List<Token> tokens, int from, int to) {
        for (int i = from; i < to && i < from + 6; i++) {
            String word = tokens.get(i).word();
            if (word.equals("he") || word.equals("she")) {
                return pronoun(sentence, i);
            }
            boolean title = word.equals("mr") || word.equals("ms") || word.equals("mrs") || word.equals("dr");
            if (tokens.get(i).shape() == Token.Casing.CAPITALISED && !title && word.length() > 2) {
                return surname(sentence, tokens.get(i));
            }
            if (!title
                    && !word.equals(".")
                    && !word.equals("the")
                    && !word.equals("president")
                    && !word.equals("minister")
                    && !word.equals("ambassador")
                    && !word.equals("general")
                    && !word.equals("commander")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Speaker pronoun(Reading sentence, int at) {
        Speaker here = last(sentence, sentence.shape().sentence().tokens(), at);
        if (here != null) {
            return here;
        }
        Context context = sentence.context();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - PRONOUN_MEMORY); i--) {
            if (!context.sentences().get(i).heading()) {
                Reading earlier = new Reading(context, i);
                List<Token> tokens = earlier.shape().sentence().tokens();
                Speaker found = last(earlier, tokens, tokens.size());
                if (found != null) {
                    return found;
                }
                if (isUnnamed(tokens)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** "said a diplomat": a pronoun behind means somebody who has no name. */
    private static boolean isUnnamed(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.is("diplomat") || t.is("official") || t.is("analyst") || t.is("resident"));
    }

    /** The person whom a sentence names last before a token, outside quotations. */
    private static @Nullable Speaker last(Reading sentence, List<Token> tokens, int to) {
        Speaker found = null;
        boolean quoted = false;
        for (int i = 0; i < to; i++) {
            quoted ^= tokens.get(i).is("\"");
            Name name = !quoted && tokens.get(i).isCapital() ? PersonNames.at(sentence, tokens, i) : null;
            if (name != null && NamesOfThings.isPerson(tokens, name)) {
                if (found == null || !Speakers.isAfterPreposition(tokens, i)) {
                    found = new Speaker(name.written(), Speakers.role(sentence, tokens, name), Speakers.RESOLVED);
                }
                i = name.to() - 1;
            }
        }
        return found;
    }

    private static @Nullable Speaker surname(Reading sentence, Token surname) {
        Context context = sentence.context();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Sentence earlier = context.sentences().get(i);
            List<Token> tokens = earlier.tokens();
            for (int k = 1; k < tokens.size(); k++) {
                if (tokens.get(k).is(surname.word()) && tokens.get(k).isCapital() && tokens.get(k) != surname) {
                    Reading reading = new Reading(context, i);
                    Name name = PersonNames.before(reading, tokens, k + 1);
                    if (name != null && NamesOfThings.isPerson(tokens, name)) {
                        return new Speaker(name.written(), Speakers.role(reading, tokens, name), Speakers.RESOLVED);
                    }
                }
            }
        }
        return null;
    }
}
