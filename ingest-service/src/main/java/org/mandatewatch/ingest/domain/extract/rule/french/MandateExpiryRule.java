package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.gap;
import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Certainty;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le mandat de la force, qui expire début octobre." */
final class MandateExpiryRule implements Rule {

    private static final String OBJECT =
            "(?<obj>M\\d+|" + Wording.MANDATE + "|mission|force|operation|sanctions|regime|embargo|il|celui - ci)";

    private static final String ENDS =
            "(?:expir(?:e|ent|er|era|eront|ait|aient|ee|erait|eraient|ant)|echoit|echoira|echoir|echeant|s' ach(?:eve|evera|event|evait|evant|everont|everait|ever)|s' eteindr[a-z]*|s' eteint"
                    + "|(?:prend|prendra|prendrait|prenait|prendre|prenant|prendront|prennent|pris|a pris|touch[a-z]*|tirer?|tire) (?:à sa |à leur |sa )?fin|(?:arriv[a-z]*|vien[a-z]*|parvien[a-z]*) (?:à|a) (?:son |leur )?(?:echeance|terme|expiration|fin)"
                    + "|arriv[a-z]* au terme|tomb(?:e|ait|era|ent)|se termin(?:e|era|ait|er|erait|ent)|termin(?:e|era)|cour(?:t|ait|ra|ent|ir|ant)|devien[a-z]* cadu[a-z]*|(?:sera|est|serait|deviendra) cadu(?:c|que)s?|aura vecu|cess(?:e|era|er|ait)|valable|valide|vaut|autorisee?|va|fixee?|rest[a-z]* en vigueur|finit|finira|finissait)";

    private static final String ON =
            "(?: (?:le|la|les|l'|au|à|en|aux|de|du|des|ce|jusqu'|donc|que|qu'|minuit|partir|fin|d' elle - meme|de lui - meme|d' elle meme|officiellement|theoriquement|normalement|soir|,|seulement|ensuite|desormais|formellement|lui|aussi|plus|tard|au - dela)){0,6}";

    private static final List<Phrase> PATTERNS = List.of(
            words(OBJECT + gap(22) + " " + ENDS + ON + " (?<date>D\\d+)"),
            words(
                    "(?:expiration|echeance|fin|terme|date limite|date d' expiration|date butoir)(?: [a-z]+)? (?:de|du|des|de la|de l'|pour)(?: (?:son|leur|sa|l'|la|le|cette|ce))?(?: [^ ;.:,]+){0,3}? "
                            + OBJECT + gap(10)
                            + "(?: (?:,|:|\\(|fixee?|prevue?|est|au|pour|le|la|à|en|initialement|attendue?|dans|au plus tard|soit|actuel|actuelle)){0,6} (?<date>D\\d+)"),
            words(
                    "(?:d' ici|avant|à|au) (?:le |la |à |l' ){0,6}(?<date>D\\d+)(?: ,)?(?: [^ ;.:]+){0,6}? (?:expiration|echeance|fin|terme) (?:de|du|des)(?: (?:son|leur|sa|l'|la|le))?(?: [^ ;.:,]+){0,3}? "
                            + OBJECT),
            words(
                    "(?<date>D\\d+) (?:,|:|\\() (?:date (?:de|d'|de la|à laquelle) |jour (?:de|d'|où) |terme |echeance )(?:[^ ;.:]+ ){0,6}?"
                            + OBJECT + gap(6)),
            words("(?:n' ont|n' a|n' aura|ont|a|aura|dispose[a-z]*|disposent)(?: [^ ;.:]+){0,4}? (?:de |d' un )?(?<obj>"
                    + Wording.MANDATE + ")(?: [^ ;.:]+){0,2}? jusqu'" + ON + " (?<date>D\\d+)"),
            words(
                    "(?<date>D\\d+)(?: à minuit| au soir)? , (?:[^ ;.:]+ ){0,3}?(?<obj>" + Wording.MANDATE
                            + ")(?: [^ ;.:,]+){0,8}? (?:expir(?:e|era|ait)|s' ach(?:eve|evera|evait)|s' etein(?:t|dra)|prend(?:ra|rait)? fin|arriv[a-z]* à (?:echeance|terme|expiration)|echoit|tombe|(?:sera|deviendra|devient) cadu(?:c|que)|aura vecu|cess[a-z]*)"),
            words(
                    "(?<obj>echeance|date butoir|date limite|fin de mandat)(?: [^ ;.:]+){0,3}? : (?:le |la |l' |au )?(?<date>D\\d+)"),
            words("sans (?<obj>" + Wording.MANDATE + ")(?: [^ ;.:]+){0,2}? (?:au - dela|apres|à partir|à compter|des)"
                    + ON + " (?<date>D\\d+)"),
            words(
                    "(?<date>D\\d+)(?: ,)?(?: [^ ;.:]+){0,8}? (?:expir(?:e|era|ait|erait)|s' ach(?:eve|evera|evait)|s' etein(?:t|dra)|prend(?:ra|rait)? fin|arrive(?:ra|rait)? à (?:echeance|terme|expiration)|echoit)(?: [^ ;.:,]+){0,3}? "
                            + OBJECT));

    /** What lies between the mandate and its end must not be another act. */
    private static final Phrase NOT_THIS = words(
            "prorog[a-z]+|prolong[a-z]+|renouvel[a-z]+|reconduit[a-z]*|reconduction|reconduire|etend[a-z]*|adopt[a-z]*|contrats?|accord de|bail|election[a-z]*|cessez|treve|permis|offre|ne expire pas|retrait"
                    + "|maintenir|maintient|deploye[a-z]*|au pouvoir|presentera|rapport|voter|votera|doit voter|vote|se prononcer[a-z]*|commence[a-z]*|debut[a-z]*|a ete cree[a-z]*");

    /** "Le contrat de la mission expire": not the mission. */
    private static final Phrase OTHER_SUBJECT = Phrase.compile(
            "(?<![^ ])(?:contrats?|budget|accord|bail|appel|permis|concession|financement|fonds|convention|statut|cessez - le - feu|treve|location|marche)(?: [^ ;,.:]+){0,8} $");

    /** "Le mandat, renouvelé chaque année, expire fin août." */
    private static final Phrase RENEWED_ONCE =
            Phrase.compile(", (?:[a-z]+ ){0,2}?(?:prorog|prolong|renouvel|recondui)[a-z]*(?: [^,;]{0,60})? ,");

    private static final Phrase PAST = words(
            "a expire|ont expire|expira|a pris fin|est arrivee? à [a-z]+|s' est achevee?|s' est eteinte?|etait arrivee?|avait expire|avait pris fin|est venue? à [a-z]+|s' est terminee?|expire depuis");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "expi", "echo", "eche", "ache", "etei", "fin", "term", "tomb", "cour", "cess", "cadu", "vala", "vali",
                "vaut", "mand", "auto", "tire", "touc", "jusq", "fini");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> dated = new HashSet<>();
        for (Prolongations.Event event : sentence.once(Prolongations.Event.class, Prolongations::in)) {
            if (event.until() != null) {
                dated.add(event.until());
            }
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(sentence.text());
            int from = 0;
            for (int tries = 0;
                    tries < Wording.MOST_TRIES && from < sentence.text().length() && matcher.find(from);
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
        String between = RENEWED_ONCE.matcher(text.substring(first, last)).replaceAll(" ");
        boolean unless = text.substring(matcher.end()).matches("^(?: ,)? (?:si|sauf|à moins|faute)(?: .*)?");
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
        Matcher nearer = MEANT.matcher(text).region(matcher.end("obj"), matcher.start("date"));
        Matcher other = MISSION.matcher(text).region(matcher.end("obj"), matcher.start("date"));
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

    private static boolean conditional(String text, int at) {
        return Wording.left(text, at, 40).matches(".*(?<![^ ])(?:si|quand bien meme)(?: [^ ]+){0,2} $");
    }

    private static void expiry(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        boolean past = PAST.matcher(matcher.group()).find();
        DateWindow window = sentence.window(
                matcher.group("date"),
                past ? Tense.PAST : Tense.FUTURE,
                mission.mission().body().zone());
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
}
