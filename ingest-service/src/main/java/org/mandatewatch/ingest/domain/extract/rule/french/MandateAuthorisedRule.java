package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.gap;
import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le Conseil de sécurité a autorisé en octobre, pour douze mois, l'envoi d'une mission." */
final class MandateAuthorisedRule implements Rule {

    private static final String OBJECT = "(?<obj>M\\d+|mission|force|operation|casques bleus)";

    private static final String DONE =
            "(?:autoris(?:e|ee|ees|es|ent|ant)|cre(?:e|ee|ees|es|ent|ant)|etabl(?:i|ie|it|issant|issent)|institu(?:e|ee|ent|ant|er)|instaur(?:e|ee|ant)|lanc(?:e|ee|ent|ant)|mandat(?:e|ee|ant)"
                    + "|approuv(?:e|ee|ent|ant)|mis(?:e)? (?:sur pied|en place)|feu vert|aval|(?:donne|donnant|donner) naissance|(?:donne|donnait|confie|confiait) mandat|base (?:juridique|legale)|charge|adoube[a-z]*|avalise[a-z]*|entérine|enterine[a-z]*|creation|valide[a-z]*|fonts baptismaux|acte de naissance|mis au monde)";

    private static final String BY = "(?<by>B\\d+|R\\d+|O\\d+|resolution|texte|le conseil|du conseil|elle|celle - ci)";

    private static final List<Phrase> PATTERNS = List.of(
            // Le Conseil a autorisé la mission.
            words(BY + gap(14) + " (?<verb>" + DONE
                    + "|decid[a-z]+(?: [^ ;.:]+){0,6}? (?:creer|instituer|etablir|autoriser|envoyer|deployer|lancer|l' envoi|la creation|le deploiement|d' instituer))(?<gap>(?: [^ ;.:]+){0,14}?) "
                    + OBJECT),
            // La mission, autorisée par la résolution.
            words(OBJECT + "(?<gap>)(?: [^ ;.]+){0,14}? (?<verb>" + DONE + ")(?: [^ ;.]+){0,12}? " + BY),
            // Autorisée par la résolution, la mission.
            words("(?<verb>" + DONE + ")(?: [^ ;.:]+){0,6}? par (?:la |le |une |l' )?" + BY
                    + "(?<gap>(?: [^ ;.:]+){0,10}?) " + OBJECT),
            // Née d'un vote du Conseil, la mission.
            words(
                    "(?<verb>nee?)(?<gap>)(?: [^ ;.:]+){0,6}? (?:d'|de|de la) (?:un vote|une decision|une resolution|R\\d+|resolution|la resolution)(?: [^ ;.:]+){0,3}? "
                            + BY + "(?: [^ ;.:]+){0,6}? " + OBJECT),
            // La mission, à laquelle le Conseil avait donné mandat.
            words(OBJECT + "(?<gap>)(?: [^ ;.]+){0,4}? (?:à laquelle|auquel|que|qu'|dont)(?: [^ ;.]+){0,3}? " + BY
                    + "(?: [^ ;.]+){0,6}? (?<verb>" + DONE + ")"));

    private static final Phrase ACT = words("adopt[a-z]*|votee?s?|resolution|R\\d+|feu vert");

    private static final Phrase NAME_LATER = words("M\\d+");

    /** What a body approves besides missions. */
    private static final Phrase OTHER_OBJECT = words(
            "prolong[a-z]*|prorog[a-z]*|renouvel[a-z]*|reconduction|reconduire|budget|rapport|retrait|sanctions?|effectifs?|plafond|renforts?|renforcement|supplementaires?|transition|fin|dissolution|maintien de l'|enquete|rallonge|nomination|embargo|expire|jusqu'|evaluation|aide|financement|plan|chef|president|force de police nationale|feuille de route");

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:doi(?:t|vent)|devr[a-z]*|pourr[a-z]*|si|va|vont|s' apprete[a-z]*|appelee?s? à|attendue?s?|sera|seront|serait|seraient|soit|etre|demand[a-z]*|plaid[a-z]*|propos[a-z]*|projet|souhait[a-z]*|pas|ne|n'|faute d'|jamais|avant|reclam[a-z]*|recommand[a-z]*|envisag[a-z]*|avant - projet)(?: [^ ;,:]+){0,6} $");

    private static final Phrase CEILING =
            Phrase.compile("(?<![^ ])(?:plafond|effectifs?|effectif maximal|maintient)(?: [^ ;.]+){0,3} $");

    private static final Phrase DRAFT = words("projet|avant - projet|ebauche|proposition");

    private static final Phrase FOUNDED = words(
            "nee?|fonts baptismaux|acte de naissance|mis au monde|autoris[a-z]*|cree[a-z]*|etabli[a-z]*|institu[a-z]*|instaur[a-z]*|mandate[a-z]*|feu vert|aval|naissance|base|mandat|creation|lance[a-z]*|mise?|charge|approuv[a-z]*|decid[a-z]*");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "auto", "cree", "crea", "etab", "inst", "lanc", "mand", "appr", "mis", "mise", "feu", "aval", "nais",
                "base", "char", "ente", "deci", "font", "ne", "nee", "adou", "vali");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            for (int tries = 0; tries < Wording.MOST_TRIES && from < text.length() && matcher.find(from); tries++) {
                Antecedent mission = isAct(text, matcher) ? mission(sentence, matcher) : null;
                if (mission != null && !mission.mission().sanctions()) {
                    authorised(sentence, matcher, mission, findings);
                    return;
                }
                from = matcher.start() + 1;
            }
        }
    }

    private static boolean isAct(String text, Matcher matcher) {
        String before = Wording.left(text, matcher.start("verb"), 70);
        String verb = matcher.group("verb");
        boolean plainDecision = verb.startsWith("decid");
        boolean ceiling = CEILING.matcher(before).find();
        return !ceiling
                && !UNREAL.matcher(before).find()
                && FOUNDED.matcher(verb).find()
                && !OTHER_OBJECT.matcher(matcher.group("gap")).find()
                && !DRAFT.matcher(Wording.left(text, matcher.start("verb"), 60)).find()
                && (plainDecision || !verb.endsWith("er"));
    }

    private static @Nullable Antecedent mission(Reading sentence, Matcher matcher) {
        if (matcher.group("gap").contains("transformation")
                || matcher.group("gap").contains("conversion")) {
            Matcher into = NAME_LATER.matcher(sentence.text());
            return into.find(matcher.end("obj")) ? sentence.named(into.group()) : null;
        }
        String obj = matcher.group("obj");
        if (obj.charAt(0) == 'M') {
            return sentence.named(obj);
        }
        Matcher name = NAME_LATER.matcher(sentence.text());
        return name.find(matcher.end("obj")) ? sentence.named(name.group()) : Owners.of(sentence, matcher.start("obj"));
    }

    private static void authorised(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        int at = matcher.start("verb");
        Body named = Deciding.named(sentence, at);
        Body body = named == null ? Deciding.unnamed(sentence, mission) : named;
        String own = Deciding.resolution(sentence);
        DateWindow day = Moments.ofAct(sentence, at, body.zone());
        for (Reading neighbour : Around.of(sentence, mission)) {
            if (ACT.matcher(neighbour.text()).find()) {
                day = day == null ? Moments.ofAct(neighbour, 0, body.zone()) : day;
                own = own == null ? Deciding.resolution(neighbour) : own;
            }
        }
        String resolution = own;
        DateWindow adopted = day;
        Period length = Moments.length(sentence, at, sentence.text().length());
        Period duration = length == null ? Moments.lengthBefore(sentence, 0, at) : length;
        double confidence = (adopted != null || resolution != null ? 0.9 : 0.72) * mission.certainty();
        findings.add(
                sentence,
                mission.mission(),
                sentence.clause(matcher),
                confidence,
                header -> new MandateAuthorised(header, body.name(), resolution, adopted, duration));
    }
}
