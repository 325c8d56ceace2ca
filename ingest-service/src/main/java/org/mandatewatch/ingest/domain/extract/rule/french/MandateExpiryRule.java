package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Certainty;
import org.mandatewatch.ingest.domain.extract.rule.Extension;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le mandat de la force, qui expire début octobre." */
final class MandateExpiryRule implements Rule {

    /** What lies between the mandate and its end must not be another act. */
    private static final Phrase NOT_THIS = words(
            "prorog[a-z]+|prolong[a-z]+|renouvel[a-z]+|reconduit[a-z]*|reconduction|reconduire|(?<!s' )etend[a-z]*|adopt[a-z]*|contrats?|accord de|bail|election[a-z]*|cessez|treve|permis|offre|ne expire pas|retrait"
                    + "|maintenir|maintient|deploye[a-z]*|au pouvoir|presentera|rapport|voter|votera|doit voter|vote|se prononcer[a-z]*|commence[a-z]*|debut[a-z]*|a ete cree[a-z]*");

    /** "Le contrat de la mission expire": not the mission. */
    static final Phrase OTHER_SUBJECT = Phrase.compile(
            "(?<![^ ])(?:contrats?|visas?|passeports?|budget|accord|bail|appel|permis|concession|financement|fonds|convention|statut|cessez - le - feu|treve|location|marche)(?: [^ ;,.:]+){0,8} $");

    /** "Le mandat, renouvelé chaque année, expire fin août." */
    private static final Phrase RENEWED_ONCE =
            Phrase.compile(", (?:[a-z]+ ){0,4}?(?:prorog|prolong|renouvel|recondui)[a-z]*(?: [^,;]{0,60})? ,");

    private static final Phrase PAST = words(
            "(?:a|ont|ayant|avait|est|etait) (?:[a-z]+ment )?(?:expiree?|arrivee? à [a-z]+)|expira|a pris fin|s' est achevee?|s' est eteinte?|etait arrivee?|avait pris fin|est venue? à [a-z]+|s' est terminee?|expire depuis");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "expi", "vecu", "jour", "echo", "eche", "ache", "etei", "fin", "arre", "date", "perd", "coup", "ride",
                "disp", "glas", "dern", "term", "tomb", "cour", "cess", "cadu", "vala", "vali", "vaut", "mand", "auto",
                "tire", "touc", "jusq", "fini");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> dated = new HashSet<>();
        for (Extension event : sentence.once(Extension.class, Prolongations::in)) {
            if (event.until() != null) {
                dated.add(event.until());
            }
        }
        for (Phrase pattern : Expiries.PATTERNS) {
            Matcher matcher = pattern.idle(sentence.text());
            int from = 0;
            for (int tries = 0;
                    tries < Wording.MOST_TRIES
                            && from < sentence.text().length()
                            && pattern.find(matcher, sentence.text(), from);
                    tries++) {
                String date = matcher.group("date");
                Antecedent mission = dated.contains(date) ? null : mission(sentence, matcher);
                if (mission != null) {
                    dated.add(date);
                    expiry(sentence, matcher, mission, findings);
                }
                from = mission == null ? matcher.start() + 1 : matcher.end();
            }
        }
    }

    private static @Nullable Antecedent mission(Reading sentence, Matcher matcher) {
        String text = sentence.text();
        int first = Math.min(matcher.start("obj"), matcher.start("date"));
        int last = Math.max(matcher.end("obj"), matcher.start("date"));
        int appended = Math.max(text.lastIndexOf(" , date ", last), text.lastIndexOf(" , jour ", last));
        String between = RENEWED_ONCE
                .matcher(text.substring(Math.max(first, appended), last))
                .replaceAll(" ");
        boolean unless = UNLESS.begins(text.substring(matcher.end()));
        if (!unless && NOT_THIS.matcher(between).find()) {
            return null;
        }
        if (conditional(text, matcher.start())) {
            return null;
        }
        boolean other = matcher.group("obj").charAt(0) == 'M'
                && OTHER_SUBJECT
                        .matcher(text.substring(0, matcher.start("obj")))
                        .find();
        if (other) {
            return null;
        }
        boolean pronoun =
                matcher.group("obj").equals("il") || matcher.group("obj").startsWith("celui");
        if (pronoun && !(sentence.index() > 0 && MEANT.matcher(before(sentence)).find())) {
            return null;
        }
        return Owners.of(sentence, subject(sentence, matcher));
    }

    private static final Phrase MISSION = words("M\\d+");

    private static final Phrase MEANT = words(Wording.MANDATE);

    private static String before(Reading sentence) {
        return new Reading(sentence.context(), sentence.index() - 1).text();
    }

    /** "La force succède à la mission, dont le mandat expire": the mandate named last before its end. */
    private static int subject(Reading sentence, Matcher matcher) {
        String text = sentence.text();
        int at = matcher.start("obj");
        if (matcher.group("obj").charAt(0) != 'M' || matcher.start("date") < at) {
            return at;
        }
        Matcher nearer = MEANT.within(text, matcher.end("obj"), matcher.start("date"));
        Matcher other = MISSION.within(text, matcher.end("obj"), matcher.start("date"));
        boolean another = false;
        while (other.find()) {
            Antecedent named = sentence.named(other.group());
            another |= named != null && !named.mission().sanctions();
        }
        if (!another) {
            return at;
        }
        while (nearer.find()) {
            at = nearer.start();
        }
        return at;
    }

    private static final Phrase UNLESS = Phrase.compile("(?: ,)? (?:si|sauf|à moins|faute)(?![^ ])");
    private static final Phrase CONDITIONAL = Phrase.compile("(?<![^ ])(?:si|quand bien meme)(?: [^ ]+){0,2} $");

    private static boolean conditional(String text, int at) {
        return CONDITIONAL.matcher(Wording.left(text, at, 40)).find();
    }

    private static void expiry(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        boolean past = PAST.matcher(matcher.group()).find();
        DateWindow told = sentence.window(
                matcher.group("date"),
                past ? Tense.PAST : Tense.FUTURE,
                mission.mission().body().zone());
        DateWindow window = day(sentence.text(), matcher.end("date"), Narrowed.of(sentence, matcher.end("date"), told));
        boolean undated = window == null || (window.earliest() == null && window.latest() == null);
        if (undated && sentence.context().article().publishedOn() != null) {
            findings.refuse(sentence.clause(matcher), "its day cannot be placed");
            return;
        }
        boolean mandate = matcher.group().contains("mandat") || matcher.group().contains("autoris");
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                (mandate ? 0.95 : 0.85) * Certainty.of(window),
                header -> new MandateExpiry(header, window));
    }

    /** "Avant le 31 août, date à laquelle le mandat s'achève": that day, and none before it. */
    private static @Nullable DateWindow day(String text, int behind, @Nullable DateWindow window) {
        boolean appended = text.startsWith(" , date ", behind) || text.startsWith(" , jour ", behind);
        return appended && window != null && window.openStart()
                ? new DateWindow(window.latest(), window.latest(), window.phrase(), window.zone(), false)
                : window;
    }
}
