package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le Conseil de sécurité a autorisé en octobre, pour douze mois, l'envoi d'une mission." */
final class MandateAuthorisedRule implements Rule {

    private static final String ENVOI =
            "(?:deploiement|envoi|creation|mise (?:sur pied|en place)|etablissement|lancement|constitution|naissance|installation|formation|principe)";

    /** What a body does to bring a mission into being. */
    private static final Phrase CREATING = words(
            "autoris(?:e|ee|ees|es|ent|ant|er|ait|aient)|cre(?:e|ee|ees|es|ent|ant|er)|etabl(?:i|ie|is|it|issant|issent|ir)|institu(?:e|ee|ent|ant|er)|instaur(?:e|ee|ant|er)|lanc(?:e|ee|ent|ant|er)|mandat(?:e|ee|ant|er)|constitu(?:e|ee|er|ant)"
                    + "|(?:approuv|valid|avalis|enterin|adoub)(?:e|ee|ent|ant|er)|(?:mis|mise|mettant|mettre|met) (?:[^ ;.:]+ ){0,3}?(?:sur pied|en place)"
                    + "|(?:donn|accord|deliv)(?:e|ee|ent|ant|er)(?: [^ ;.:]+){0,4}? (?:feu vert|aval|accord|naissance|mandat|autorisation|approbation|base (?:juridique|legale))|feu vert|(?:confi|dot)(?:e|ee|ent|ant|er)(?: [^ ;.:]+){0,5}? (?:mandat|mission|force)|charge(?:e|es)?"
                    + "|(?:decid|accept|convenu|convien|resolu|entendu)(?:[a-z]*)(?: [^ ;.:]+){0,7}? (?:creer|instituer|etablir|autoriser|envoyer|deployer|lancer|depecher|mettre sur pied|mettre en place|doter|"
                    + ENVOI + ")"
                    + "|(?:porte|tenue?) sur les fonts baptismaux|sign(?:e|ee|ant) (?:[^ ;.:]+ ){0,3}?acte de naissance|mis au monde|nee|(?:recu|obtenu|decroche)(?: [^ ;.:]+){0,5}? (?:feu vert|aval|autorisation)|base (?:juridique|legale)(?= (?:[^ ;.:]+ ){0,8}?(?:donnee?|conferee?|offerte|fournie?|accordee?) )|vu le jour|voit le jour");

    /** "Création de la force : par sa résolution …": no verb at all. */
    private static final Phrase NOUN =
            Phrase.compile("^(?:la )?(?:creation|naissance|feu vert|autorisation)(?= (?:[^ ;.:]+ ){0,6}?M\\d+)");

    private static final Phrase AGENT = words(
            "B\\d+|R\\d+|O\\d+|resolutions?|(?:le|du|ce) conseil|sommet|chefs d' etat|dirigeants|ministres|bundestag|parlement|elle|celle - ci");

    private static final Phrase ACT = words("adopt[a-z]*|votee?s?|resolution|R\\d+|feu vert");

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:doi(?:t|vent)|devr[a-z]*|pourr[a-z]*|si|va|vont|s' apprete[a-z]*|appelee?s? à|attendue?s?|sera|seront|serait|seraient|soit|etre|demand[a-z]*|plaid[a-z]*|propos[a-z]*|projet|souhait[a-z]*|pas|ne|n'|faute d'|jamais|avant|reclam[a-z]*|recommand[a-z]*|envisag[a-z]*|avant - projet)(?: [^ ;,:]+){0,6} $");

    /** "Avait été autorisée le 23 juin 2021": by whom goes without saying. */
    private static final Phrase DATED =
            Phrase.compile("^(?:autorisee?|creee?|instituee?|etablie?)(?: (?:le|en|des))? D\\d+(?![^ ])");

    private static final Phrase CEILING =
            Phrase.compile("(?<![^ ])(?:plafond|effectifs?|effectif maximal|maintient)(?: [^ ;.]+){0,3} $");

    private static final Phrase DRAFT = words("projet|avant - projet|ebauche|proposition");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "auto", "cree", "crea", "etab", "inst", "lanc", "mand", "appr", "mis", "mise", "feu", "aval", "nais",
                "base", "char", "ente", "deci", "font", "ne", "nee", "adou", "vali", "dote", "cons", "acco", "acce",
                "conv", "conf", "entr", "sign", "jour", "depl", "envo", "reso", "enve");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Act act = act(sentence);
        if (act != null && !isMore(sentence, act.verb(), findings)) {
            authorised(sentence, act.verb(), act.mission(), findings);
        }
    }

    /** The mission that a sentence brings into being, and the verb that says so. */
    private record Act(Verb verb, Antecedent mission) {}

    private static @Nullable Act act(Reading sentence) {
        String text = sentence.text();
        for (Phrase lexicon : List.of(CREATING, NOUN)) {
            for (Verb verb : Verb.in(text, lexicon)) {
                Antecedent mission = isAct(text, verb) ? Founding.mission(sentence, verb) : null;
                if (mission != null && !mission.mission().sanctions()) {
                    return new Act(verb, mission);
                }
            }
        }
        return null;
    }

    /** The mission that a sentence brings into being; null when it founds none. */
    static @Nullable Antecedent founded(Reading sentence) {
        Act act = act(sentence);
        return act == null ? null : act.mission();
    }

    /** "Feu vert à six mois de plus": more time for a mission that is there already. */
    private static boolean isMore(Reading sentence, Verb verb, Findings findings) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof Time time
                    && time.time().expression() instanceof TimeExpression.Span span
                    && span.flavour() == TimeExpression.Flavour.FURTHER) {
                findings.refuse(sentence.clause(verb.start(), verb.end()), "it gives a mission more time");
                return true;
            }
        }
        return false;
    }

    private static boolean isAct(String text, Verb verb) {
        boolean agent = AGENT.matcher(clause(text, verb)).find();
        String before = Wording.left(text, verb.at(), 70);
        boolean dated = verb.isPassive()
                && DATED.matcher(text.substring(verb.at(), Math.min(text.length(), verb.at() + 60)))
                        .find();
        return (agent || dated)
                && verb.mood() == Verb.Mood.DONE
                && !(verb.voice() == Verb.Voice.BARE && UNREAL.matcher(before).find())
                && !CEILING.matcher(before).find()
                && !DRAFT.matcher(Wording.left(text, verb.at(), 60)).find();
    }

    /** "L'autorisation vaut pour un an": how long a sentence nearby lets it last. */
    private static @Nullable Period toldApart(Reading sentence, Antecedent mission) {
        int last = Math.min(sentence.context().sentences().size() - 1, sentence.index() + TERM_REACH);
        for (int i = sentence.index() + 1; i <= last; i++) {
            Reading neighbour = new Reading(sentence.context(), i);
            if (Deciding.isAboutOther(neighbour, mission)) {
                return null;
            }
            Matcher valid = VALID.matcher(neighbour.text());
            if (valid.find()) {
                return Moments.length(neighbour, valid.start(), valid.end());
            }
        }
        return null;
    }

    /** How many sentences behind a founding may tell for how long it is. */
    private static final int TERM_REACH = 4;

    private static final Phrase VALID = words(
            "(?:autorisation|mandat|feu vert|deploiement)(?: (?!M\\d|[CA]\\d)[^ ;.:]+){0,4}? (?:vaut|valable|court|donnee?|accordee?|porte|prevue?|d' une duree|limitee?|fixee?|est|dure|durera|initial est)(?: (?:pour|sur|de|d'|à|une|duree|initialement|initiale|periode)){0,6} T\\d+");

    private static String clause(String text, Verb verb) {
        int semicolon = text.lastIndexOf(" ; ", verb.at());
        return text.substring(Math.max(0, semicolon), Sides.clauseEnd(text, verb.end()));
    }

    private static void authorised(Reading sentence, Verb verb, Antecedent mission, Findings findings) {
        int at = verb.at();
        Body named = Deciding.named(sentence, at);
        Body body = named == null ? Deciding.unnamed(sentence, mission) : named;
        String own = Deciding.resolution(sentence);
        DateWindow day = Moments.ofAct(sentence, at, body.zone());
        for (Reading neighbour : Around.of(sentence, mission)) {
            if (ACT.matcher(neighbour.text()).find()) {
                day = day == null ? Moments.ofAct(neighbour, Deciding.actIn(neighbour), body.zone()) : day;
                own = own == null ? Deciding.resolution(neighbour) : own;
            }
        }
        String resolution = own;
        DateWindow adopted = day;
        Period length = Moments.length(sentence, at, sentence.text().length());
        Period before = length == null ? Moments.lengthBefore(sentence, 0, at) : length;
        Period duration = before == null ? toldApart(sentence, mission) : before;
        double confidence = (adopted != null || resolution != null ? 0.9 : 0.72) * mission.certainty();
        findings.add(
                sentence,
                mission.mission(),
                sentence.clause(verb.start(), verb.end()),
                confidence,
                header -> new MandateAuthorised(header, body.name(), resolution, adopted, duration));
    }
}
