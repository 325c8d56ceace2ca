package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Which country the people counted come from. */
final class Contributors {

    private static final Phrase INSIDE = Phrase.compile("(?<![^ ])[CA]\\d+");

    private static final Phrase BEHIND = Phrase.compile(
            "^(?: (?:militaires|supplementaires|de police|de l' armee|venus|originaires|issus)){0,6}(?: (?:du|de la|de l'|des|de|d'))? (?<c>[CA]\\d+)(?! (?:et|,) [CA]\\d+)");

    private static final Phrase SENDER = Phrase.compile(
            "(?<c>[CA]\\d+)(?! - )(?: (?!M\\d+ (?:,|a|est|compte)|;|B\\d+)[^ ]+){0,18}? (?:deplo[a-z]*|env[a-z]*|contribu[a-z]*|promi[a-z]*|offr[a-z]*|offert|engag[a-z]*|fourn[a-z]*|depech[a-z]*|retir[a-z]*|rapatri[a-z]*|ajout[a-z]*|compte|annonc[a-z]*|propos[a-z]*|dispos[a-z]*|rappel[a-z]*|aligne|participe|consacre[a-z]*|affecte[a-z]*|entretient|mobilise[a-z]*)(?: (?!N\\d+|effectif|C\\d+)[^ ;]+){0,12}? $");

    private static final Phrase OWN =
            Phrase.compile("(?<c>C\\d+)(?: (?:,|\\(|:|avec|en a promis|en a|a promis|pour)){0,6} (?:[a-z]+ )?$");

    private static final Phrase CONTINGENT = Phrase.compile(
            "(?<![^ ])(?:contingent|bataillon|detachement) (?<c>A\\d+)(?: [^ ;.,]+){0,4} (?:,|\\(|compte|fort de) $");

    private static final Phrase GROWN = Phrase.compile("^ (?:l'|les|le|son) (?:effectifs?|contingent) (?<c>A\\d+)");

    /** Who leads a force need not be who sends the people counted. */
    private static final Phrase LED_BY = Phrase.compile(
            "(?<![^ ])(?:dirigee?|conduite?|menee?|emmenee?|pilotee?|commandee?) par (?:le |la |l' |les )?$");

    private static final Phrase TOTAL =
            Phrase.compile("(?<![^ ])(?:(?<!au )total|effectifs?|plafond|ramenee?|portee?|forte)(?: [^ ;]+){0,5} $");

    private static final int REACH = 230;

    private Contributors() {}

    static @Nullable Country of(Reading sentence, MatchResult count) {
        String text = sentence.text();
        Matcher inside = INSIDE.matcher(count.group("mid"));
        if (inside.find()) {
            return sentence.country(inside.group());
        }
        if (!count.group("noun").isEmpty()) {
            Matcher behind = BEHIND.matcher(text.substring(count.end("noun")));
            if (behind.find()) {
                return sentence.country(behind.group("c"));
            }
        }
        if (sentence.body(count.start("n")) instanceof Body body && body.name().equals("Bundestag")) {
            return named(sentence, "DE");
        }
        String left = clause(Wording.left(text, count.start("n"), REACH));
        if (TOTAL.matcher(left).find()) {
            return null;
        }
        Matcher contingent = CONTINGENT.matcher(left);
        if (contingent.find()) {
            return sentence.country(contingent.group("c"));
        }
        Matcher grown = GROWN.matcher(text.substring(count.end()));
        if (count.group("noun").isEmpty() && grown.find()) {
            return sentence.country(grown.group("c"));
        }
        Matcher own = OWN.matcher(left);
        if (own.find()) {
            return sentence.country(own.group("c"));
        }
        Matcher sender = SENDER.matcher(left);
        String last = null;
        int at = 0;
        while (at < left.length() && sender.find(at)) {
            boolean leads = LED_BY.matcher(left.substring(0, sender.start())).find();
            last = leads ? last : sender.group("c");
            at = sender.start() + sender.group("c").length();
        }
        return last == null ? null : sentence.country(last);
    }

    /** A country that the sentence names, by its code. */
    private static @Nullable Country named(Reading sentence, String code) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof CountryNamed named
                    && named.country().code().equals(code)) {
                return named.country();
            }
        }
        return null;
    }

    private static final Phrase TURN = words("alors que|alors qu'|tandis que|tandis qu'|mais");

    /** What stands left of a figure in its own clause. */
    private static String clause(String left) {
        int turn = Wording.last(TURN, left);
        return turn < 0 ? left : left.substring(turn);
    }
}
