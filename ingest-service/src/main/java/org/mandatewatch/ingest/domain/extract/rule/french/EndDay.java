package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** The day from which something is over: the one it takes effect on, else the one it happened on. */
final class EndDay {

    private static final Phrase EFFECT = Phrase.compile(
            "(?<![^ ])(?:avec effet|effective?s?|à compter|à partir|des)(?: (?:à|au|le|la|l'|du|des|partir|compter|depuis)){0,4} (?<date>D\\d+)");

    /** The day directly behind the words is that of the end, any other that of the decision. */
    private static final Phrase AT_ONCE = Phrase.compile("^(?: (?:le|la|l'|au|en|à la|à|depuis))* (?<date>D\\d+)");

    private static final Phrase SINCE = Phrase.compile("(?:^|: |; )depuis (?:le |l' |la |ce )?(?<date>D\\d+)(?![^ ])");

    private EndDay() {}

    /**
     * @param state true when the words say that something is over, and not when it ended
     */
    static @Nullable DateWindow of(Reading sentence, Verb verb, boolean state, String zone) {
        String text = sentence.text();
        Matcher effect = EFFECT.within(text, verb.at(), text.length()).useTransparentBounds(true);
        if (effect.find()) {
            return sentence.window(effect.group("date"), Tense.UNKNOWN, zone);
        }
        Matcher since = SINCE.within(text, 0, verb.at()).useTransparentBounds(true);
        if (since.find()) {
            return sentence.window(since.group("date"), Tense.PAST, zone);
        }
        Matcher next = AT_ONCE.matcher(text.substring(verb.end()));
        boolean atOnce = next.find();
        if (state && !atOnce) {
            return null;
        }
        return atOnce
                ? sentence.window(Moments.exacter(sentence, next.group("date")), Tense.PAST, zone)
                : Moments.ofAct(sentence, verb.at(), zone);
    }
}
