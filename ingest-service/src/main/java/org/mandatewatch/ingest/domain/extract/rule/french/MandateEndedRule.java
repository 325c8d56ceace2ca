package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.Set;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le Conseil a mis fin vendredi au mandat de la mission": a body ends it, it lapses, or its people leave. */
final class MandateEndedRule implements Rule {

    /** What somebody does to a mission. */
    private static final Phrase ENDING = words(
            "(?:mis|met|mettent|mettant|mettre|mettra|mettront) (?:[^ ;.:]+ ){0,5}?(?:fin|un terme|un point final)(?: (?:à|au|aux))?"
                    + "|dissou(?:s|te|tes|dre|dra|t|vant)|(?<!huis )clo(?:s|se|re|ra|t)|clotur[a-z]+|supprim(?:e|ee|er|ant)|liquid(?:e|ee|er|ant)|ferm(?:e|ee|er|era)(?= (?:la |l' |le )?(?:M\\d+|mission))"
                    + "|(?:decid|vot|ordonn|prononc|decret|act|annonc|enterin|approuv|confirm|scell|sonn|adopt)(?:e|ee|es|ent|ant|er)(?: (?!prolong|prorog|renouvel|recondui|prenant|prend)[^ ;.:]+){0,10}? (?:dissolution|cloture|fermeture|fin|terminaison|cessation|arret|retrait(?! (?:progressif|graduel|partiel))|demantelement|suppression|liquidation|glas)");

    /** What a mission does, or what befalls it. */
    private static final Phrase CEASING = words(
            "cess(?:e|ee|ant|er|era|ent) (?:[^ ;.:]+ ){0,2}?(?:d' exister|ses (?:activites|operations|fonctions)|toute activite|de fonctionner|de patrouiller)"
                    + "|ferm(?:e|ee|er|era) (?:[^ ;.:]+ ){0,2}?(?:ses portes|(?:son|sa) derni[a-z]+)|pli(?:e|er|era|ent) bagages?"
                    + "|(?:pris|prend|prendra|prenant) (?:[^ ;.:]+ ){0,2}?fin|acheve(?:e|es)?(?! (?:son|sa|ses|le|la|l'))|terminee?s?(?! (?:son|sa|ses|le|la|l'))|vecu|disparue?|baisse (?:le )?rideau|tire sa reverence"
                    + "|arrivee? à (?:son )?(?:terme|echeance|expiration)|(?:n' existe|n' est) plus|expiree?|(?:c' est|c' en est) (?:fini|termine)(?: (?:de|pour))?|(?:appartient|appartiennent) (?:desormais )?(?:au passe|à l' histoire)");

    /** What is so now; when it became so is another sentence's to tell. */
    private static final Phrase STATE = words("plus|est caduc|c' est|c' en est|appartien[a-z]*");

    private static final Phrase PLURAL = words("ont|sont|avaient|etaient");

    private static final Phrase NOUN = words(
            "(?:cloture|fermeture|dissolution|disparition)(?= (?:de (?:la |l' )?|du )M\\d+ , (?:effective|intervenue|survenue|actee|officielle))|clap de fin (?:pour|de)|c' en est (?:fini|fait) (?:de|du|pour)|(?:fin|rideau) (?:de partie )?(?:pour|sur)");

    private static final Phrase LAPSING = words(
            "eteinte?|devenue?s? caduc|devenue?s? caducs?|est caduc|tombee? en desherence|n' a plus de (?:base (?:legale|juridique)|mandat)");

    private static final String PROLONGED = "(?:prolong|prorog|renouvel|recondui|reconduc)[a-z]*";

    private static final Phrase NOT_PROLONGED =
            words("(?:faute|à defaut) (?:de|d'|du)(?: [^ ;.:]+){0,4}? (?:" + PROLONGED
                    + "|accord|consensus|vote|majorite|entente|unanimite)|sans (?:[^ ;.:]+ ){0,4}?" + PROLONGED
                    + "|(?:ne|n')(?: (?:la|le|l'|les))?(?: [^ ;.:]+){0,3}? pas(?: [^ ;.:]+){0,4}? " + PROLONGED
                    + "|non - " + PROLONGED + "|non " + PROLONGED);

    @Override
    public Set<String> triggers() {
        return Set.of(
                "etei", "cadu", "plus", "expi", "fin", "term", "diss", "clot", "ferm", "cess", "plie", "clos", "fini",
                "vecu", "ache", "quit", "retr", "reti", "part", "supp", "liqu", "disp", "ride", "reve", "pass", "hist",
                "fran", "evac", "rapa", "rega", "glas", "dese", "dema", "arre", "remb");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!withdrawn(sentence, findings) && !lapsed(sentence, findings) && !ended(sentence, findings)) {
            ceased(sentence, findings);
        }
    }

    private static boolean withdrawn(Reading sentence, Findings findings) {
        Withdrawals.Gone gone = Withdrawals.in(sentence);
        if (gone == null) {
            return false;
        }
        add(sentence, gone.verb(), gone.mission(), EndReason.WITHDRAWN, findings);
        return true;
    }

    private static boolean lapsed(Reading sentence, Findings findings) {
        for (Verb verb : Verb.in(sentence.text(), LAPSING)) {
            boolean over = verb.voice() != Verb.Voice.BARE
                    || STATE.matcher(verb.words()).find();
            Antecedent mission = over && verb.mood() == Verb.Mood.DONE ? Sides.left(sentence, verb.start()) : null;
            if (mission != null) {
                add(sentence, verb, mission, EndReason.LAPSED, findings);
                return true;
            }
        }
        return false;
    }

    private static boolean ended(Reading sentence, Findings findings) {
        for (Verb verb : Verb.in(sentence.text(), ENDING)) {
            if (verb.mood() != Verb.Mood.DONE) {
                continue;
            }
            Antecedent mission =
                    verb.isPassive() ? Sides.left(sentence, verb.start()) : Sides.object(sentence, verb.end());
            if (mission != null) {
                add(sentence, verb, mission, EndReason.TERMINATED, findings);
                return true;
            }
        }
        for (Verb noun : Verb.in(sentence.text(), NOUN)) {
            Antecedent mission = Sides.object(sentence, noun.end());
            if (mission != null && noun.mood() == Verb.Mood.DONE) {
                add(sentence, noun, mission, EndReason.TERMINATED, findings);
                return true;
            }
        }
        return false;
    }

    private static void ceased(Reading sentence, Findings findings) {
        boolean unrenewed = NOT_PROLONGED.matcher(sentence.text()).find();
        for (Verb verb : Verb.in(sentence.text(), CEASING)) {
            boolean expired = verb.words().startsWith("expire") || verb.words().startsWith("arrive");
            boolean over = verb.voice() != Verb.Voice.BARE
                    || STATE.matcher(verb.words()).find();
            // "Les hommes de la mission ont plié bagage": not the mission itself.
            boolean many = PLURAL.matcher(sentence.text().substring(verb.start(), verb.at()))
                    .find();
            if (verb.mood() != Verb.Mood.DONE || !over || many || (expired && !unrenewed)) {
                continue;
            }
            Antecedent mission = verb.words().startsWith("c'") && verb.words().endsWith("e")
                    ? Sides.object(sentence, verb.end())
                    : Sides.left(sentence, verb.start());
            if (mission != null) {
                add(sentence, verb, mission, unrenewed ? EndReason.LAPSED : EndReason.TERMINATED, findings);
                return;
            }
        }
    }

    private static void add(Reading sentence, Verb verb, Antecedent mission, EndReason reason, Findings findings) {
        if (mission.mission().sanctions()) {
            findings.refuse(sentence.clause(verb.start(), verb.end()), "sanctions are lifted, not ended");
            return;
        }
        boolean state = STATE.matcher(verb.words()).find();
        // "Le Conseil avait mis fin en juin à son mandat": when that was decided, not when it ended.
        boolean recalled = reason == EndReason.TERMINATED && sentence.text().startsWith("avai", verb.start());
        DateWindow on = recalled
                ? null
                : EndDay.of(sentence, verb, state, mission.mission().body().zone());
        if (state && on == null) {
            findings.refuse(sentence.clause(verb.start(), verb.end()), "it is over, but how and when is not said");
            return;
        }
        findings.add(
                sentence,
                mission,
                sentence.clause(verb.start(), verb.end()),
                0.85,
                header -> new MandateEnded(header, reason, on));
    }
}
