package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.regex.MatchResult;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;

/** What a head count counts, read from the words around it. */
final class Measures {

    private static final Phrase WITHDRAWN = Phrase.compile(
            "(?<![^ ])(?:retir(?:e|er|ent|era|ant|ee?s?)|rapatri[a-z]*|rappel(?:e|er|ant|le)|retrait|depart|evacu[a-z]*|replie[a-z]*|quitt[a-z]*|desengag[a-z]*)(?: [^ ;.:]+){0,13} $");

    private static final Phrase LEFT = Phrase.compile(
            "^(?: ,)?(?: [^ ;,.:]+){0,3} (?:a quitte|ont quitte|sont partis|sont rentres|ont ete (?:retires|rapatries)|quitt[a-z]*|sont repartis)(?![^ ])");

    private static final Phrase ADDITIONAL = Phrase.compile(
            "(?<![^ ])(?:supplementaires?|de plus|en renfort|en plus|additionnels?|autres|nouveaux)(?![^ ])");

    private static final Phrase REINFORCED = Phrase.compile(
            "(?<![^ ])(?:renforts? de|renforcee?s? de|augment[a-z]* de|gonfl[a-z]* de|hausse de|renfort de) $");

    /** "Une force de 12 600 Casques bleus", in the words that make it. */
    private static final Phrase NEW_FORCE =
            Phrase.compile("(?<![^ ])(?:une|cette) (?:force|mission|operation)(?: [^ ;.,]+){0,2}? (?:forte )?de $");

    private static final Phrase FOUNDING =
            words("R\\d+|resolution|autoris[a-z]*|cree[a-z]*|fonts baptismaux|approuv[a-z]*");

    private static final Phrase AUTHORISED = Phrase.compile(
            "(?<![^ ])(?:(?:resolution|R\\d+|texte|conseil)(?: [^ ;.]+){0,4} effectifs?|autoris[a-z]*|plafond[a-z]*|effectifs? maxim[a-z]*|effectif autorise|limite[a-z]*|maximum|au maximum|dit oui à|vote l' envoi de|approuve l' envoi de|mandat (?:de|pour)|dote[a-z]* d' un mandat)(?: [^ ;.]+){0,14} $");

    private static final Phrase AUTHORISED_RIGHT =
            Phrase.compile("^(?: [^ ;,.:]+){0,4} (?:autorises?|au maximum|au plus(?! fort| haut))(?![^ ])");

    /** Promises of states that are not named. */
    private static final Phrase OTHERS_PROMISE = Phrase.compile(
            "(?<![^ ])(?:pays|etats|capitales|gouvernements|contributeurs|nations)(?: [^ ;.]+){0,8} (?:promi[a-z]*|engag[a-z]*|offert[a-z]*|propos[a-z]*)(?: [^ ;.]+){0,8} $");

    private static final Phrase PLANNED = Phrase.compile(
            "(?<![^ ])(?:prevu[a-z]*|doi(?:t|vent)|devr[a-z]*|à terme|objectif|annonc[a-z]*|comptera|comptera[a-z]*|reunira|sera composee?|comprendra|atteindr[a-z]*|plein effectif|pleine capacite|envisag[a-z]*|initialement|promi[a-z]*|espere[a-z]*|censee?|alignera|mobilisera|arpenteront|sera forte|vise|visee?|disposera|compter|aura)(?: [^ ;:]+){0,11} $");

    private static final Phrase PLANNED_RIGHT = Phrase.compile(
            "^(?: [^ ;.,:]+){0,3} (?:prevus?|annonces?|promis|envisages?|attendus?|initialement|esperes?|arpenteront|seront deployes|doivent etre deployes)(?![^ ])");

    private static final Phrase PLEDGED = Phrase.compile(
            "(?<![^ ])(?:promi[a-z]*|engag[a-z]*|offert|offr[a-z]*|propos[a-z]*|annonc[a-z]*|pret[a-z]* à|compt(?:e|ent)|enverr[a-z]*|va envoyer|vont envoyer|fournir[a-z]*|deploier[a-z]*|s' apprete[a-z]*|prevoi[a-z]*|entend[a-z]*|decide d' envoyer|contribuer[a-z]*|depecher[a-z]*|doi(?:t|vent)|devr[a-z]*|accepte d' envoyer|dispos[a-z]* à|envisag[a-z]*|mettr[a-z]* à disposition)(?: [^ ;:]+){0,12} $");

    private static final Phrase ON_SITE = Phrase.compile(
            "^(?: [^ ;,.:]+){0,3} (?:deja|sur place|sur le terrain|presents?|deployes?|stationnes?|servent|sont arrives|arrives?|actuellement|sont sur|en place|operationnels|ont pose le pied|ont debarque|ont rejoint)(?![^ ])");

    private static final Phrase HAS = Phrase.compile(
            "(?<![^ ])(?:compt(?:e|ait|aient|ent)|aligne|dispose|forte? de|sont|etaient|emploie|n' en compte[a-z]*|en comptait|reste|restent|deploye|a deploye|ramenee? à)(?: [^ ;,:.]+){0,4} $");

    private static final Phrase SOLDIERS =
            words("soldats?|militaires?|troupes|casques bleus|marins|parachutistes|commandos|fantassins");

    private static final Phrase POLICE = words("policiers?|policieres?|gendarmes|police");

    private Measures() {}

    /** True when the words at a figure itself say what it counts, whatever the figure before it counted. */
    static boolean isExplicit(String text, MatchResult figure) {
        String right = right(text, figure);
        return ADDITIONAL.matcher(figure.group() + head(right, 22)).find()
                || ON_SITE.matcher(right).find();
    }

    static Measure of(String text, MatchResult figure, boolean contributed) {
        String left = Wording.left(text, figure.start("n"), 120);
        String right = right(text, figure);
        String own = figure.group("mid") + " " + figure.group("noun") + head(right, 26);
        if (ADDITIONAL.matcher(own).find() || REINFORCED.matcher(left).find()) {
            return Measure.ADDITIONAL;
        }
        if (ON_SITE.matcher(right).find()) {
            return Measure.DEPLOYED;
        }
        if (WITHDRAWN.matcher(tail(left, 95)).find() || LEFT.matcher(right).find()) {
            return Measure.WITHDRAWN;
        }
        if (HAS.matcher(left).find() && !AUTHORISED_RIGHT.matcher(right).find()) {
            return Measure.DEPLOYED;
        }
        if (NEW_FORCE.matcher(left).find() && FOUNDING.matcher(text).find()) {
            return Measure.AUTHORISED;
        }
        if (AUTHORISED.matcher(left).find() || AUTHORISED_RIGHT.matcher(right).find()) {
            return Measure.AUTHORISED;
        }
        if (contributed) {
            return PLEDGED.matcher(left).find() || PLANNED_RIGHT.matcher(right).find()
                    ? Measure.PLEDGED
                    : Measure.DEPLOYED;
        }
        if (OTHERS_PROMISE.matcher(left).find()) {
            return Measure.PLEDGED;
        }
        return PLANNED.matcher(left).find() || PLANNED_RIGHT.matcher(right).find() ? Measure.PLANNED : Measure.DEPLOYED;
    }

    static Personnel personnel(String words) {
        boolean soldiers = SOLDIERS.matcher(words).find();
        boolean police = POLICE.matcher(words).find();
        if (soldiers == police) {
            return Personnel.PERSONNEL;
        }
        return soldiers ? Personnel.SOLDIERS : Personnel.POLICE;
    }

    private static String right(String text, MatchResult figure) {
        return text.substring(figure.end(), Math.min(text.length(), figure.end() + 70));
    }

    private static String head(String text, int length) {
        String head = text.substring(0, Math.min(text.length(), length));
        int mark = head.indexOf(',');
        return mark < 0 ? head : head.substring(0, mark);
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }
}
