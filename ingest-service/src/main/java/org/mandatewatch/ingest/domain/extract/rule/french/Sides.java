package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Which mission stands on either side of a verb: what does something, or what something is done to. */
final class Sides {

    private static final Phrase MEANT = words("M\\d+|" + Wording.MANDATE + "|mission|force|operation");

    private static final Phrase PRONOUN = words("elle|celle - ci|celui - ci|laquelle|cette derniere");

    private static final Phrase OWN = Phrase.compile("^(?: [^ ;.:]+){0,3}? (?:son|sa|ses|leur|leurs)(?![^ ])");

    private static final Phrase POSSESSED = words("(?:son|sa|ses|leur|leurs) [a-z]+$");

    /** How many characters a subject may stand before its verb, an object behind. */
    private static final int REACH = 200;

    private static final int NEAR = 110;

    /** How many characters "qui" may stand behind the name of who is meant. */
    private static final int RELATIVE = 30;

    private Sides() {}

    /** The mission that a verb at an offset has before it: named last in its clause, or a pronoun's. */
    static @Nullable Antecedent left(Reading sentence, int at) {
        String text = sentence.text();
        int start = clauseStart(text, at);
        Matcher matcher = MEANT.within(text, start, at).useTransparentBounds(true);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        // "Les élections qui se sont achevées": whoever stands before "qui" is meant, and nobody else.
        boolean relative = text.startsWith("qui ", at - 4) || text.startsWith("qui ne ", at - 7);
        if (last >= 0) {
            return relative && at - last > RELATIVE ? null : Owners.of(sentence, last);
        }
        boolean pronoun =
                !relative && PRONOUN.matcher(text.substring(start, at)).find();
        return pronoun ? Owners.latter(sentence, null) : null;
    }

    /** The mission that a verb ending at an offset has behind it: named first, or "its". */
    static @Nullable Antecedent object(Reading sentence, int from) {
        String text = sentence.text();
        int end = clauseEnd(text, from);
        Matcher matcher = MEANT.within(text, from, end).useTransparentBounds(true);
        if (matcher.find() && matcher.start() - from < NEAR) {
            return Owners.of(sentence, matcher.start());
        }
        boolean own = OWN.matcher(text.substring(from, end)).find()
                || POSSESSED.matcher(text.substring(0, from)).find();
        return own ? sentence.mission(from) : null;
    }

    /** Where the part of a sentence begins that holds an offset. */
    static int clauseStart(String text, int at) {
        int semicolon = text.lastIndexOf(" ; ", at);
        int colon = text.lastIndexOf(" : ", at);
        return Math.max(Math.max(semicolon, colon) + 1, Math.max(0, at - REACH));
    }

    /** Where it ends. */
    static int clauseEnd(String text, int from) {
        int semicolon = text.indexOf(" ; ", from);
        return semicolon < 0 ? text.length() : semicolon;
    }
}
