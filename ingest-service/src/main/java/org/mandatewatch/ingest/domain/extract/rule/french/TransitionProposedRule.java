package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Washington propose de transformer la mission en opération de maintien de la paix de l'ONU." */
final class TransitionProposedRule implements Rule {

    /** A mission becomes, or makes room for, something else. */
    private static final Phrase TURN = words(
            "transform[a-z]*|convert[a-z]*|conversion|mue|muer|muent|mute[a-z]*|mutation|evolu[a-z]*|remplac[a-z]*|pass(?:e|er|age|erait|ent|ant)|(?<!de )transition|transiter|bascul[a-z]*|faire (?:de|d')|fasse (?:de|d')|devien[a-z]*|devenir|devenue?|(?:laiss|ced)[a-z]*(?: la)? place|place à|(?:prendre|prenne|prend|prendrait) (?:le relais|la releve|la suite)|releve[a-z]*|substitu[a-z]*|succed[a-z]*|placee?|placer|mettre|mise|integr[a-z]*|preconis[a-z]*|à la place|supplant[a-z]*|fondre|fondue");

    private static final String UN =
            "(?<un>(?:operation|mission|force) (?:[^ ;.,]+ ){0,4}?(?:maintien de la paix|de paix|(?:de|des) casques bleus|hybride|onusienne|O\\d+)|(?:operation|mission|force) (?:[^ ;.,]+ ){0,2}?(?:de l'|des) (?<o>O\\d+)|casques? bleus?|(?:drapeau|banniere|egide|commandement|tutelle|houlette|direction|controle) (?:de l'|des|de la|onusien[a-z]*)(?: (?<flag>O\\d+))?)";

    private static final String OTHER =
            "(?<other>(?:mission|force|operation|dispositif|structure|presence) (?:[^ ;.,]+ ){0,6}?(?:conduite|dirigee|menee|commandee|pilotee|bilaterale?|regionale?|civile|politique|de police|d' appui|de soutien|d' assistance|de formation))";

    private static final Phrase TARGET = words(UN + "|" + OTHER + "|(?<=(?:en|en une|en la|en l') )(?<named>M\\d+)");

    /** "Non pas à des Casques bleus mais …": what it is not to become. */
    private static final Phrase INSTEAD = Phrase.compile(
            "(?<![^ ])(?:non pas|et non|plutot qu[e']|au lieu d[e']|pas)(?: (?:à|en|par|vers|une|des|de|d'|la|l')){0,4} $");

    private static final Phrase PROPOSING = words(
            "devrait|voulue?s?|invit[a-z]*|planifi[a-z]*|prepar[a-z]*|entamer|en vue de|en vue d'|planch[a-z]*|juge[a-z]*|evoqu[a-z]*|(?:ne )?verrait|prone[a-z]*|explor[a-z]*|aimerait|imagin[a-z]*|avance[a-z]*|prefer[a-z]*|voeux?|esquiss[a-z]*|voulu[a-z]*|"
                    + "propos[a-z]*|recommand[a-z]*|preconis[a-z]*|plaid[a-z]*|suggere[a-z]*|suggestion|etudi[a-z]*|envisag[a-z]*|souhait[a-z]*|demand[a-z]*|defend[a-z]*|pousse[a-z]*|milit[a-z]*|possibilite|reclam[a-z]*|appel[a-z]*|projet|veut|veulent|voudrait|options?|scenarios?|idee|favorable[a-z]*|pronen?t?|insist[a-z]*|pourrait|debat|discut[a-z]*|reflech[a-z]*|esper[a-z]*|soutien[a-z]*|examin[a-z]*|prevoit|piste");

    private static final Phrase NOT_PROPOSED = words(
            "s' oppos[a-z]*|oppose[a-z]*|rejet[a-z]*|refus[a-z]*|exclu[a-z]*|ecart[a-z]*|a ete (?:transformee?|remplacee?)|est devenue?|a remplace");

    /** Somebody wants it, whoever else refuses. */
    private static final Phrase WANTED = words(
            "(?:voulue?|souhaitee?|proposee?|defendue?|pronee?|demandee?|reclamee?|portee?) (?:[^ ;.:,]+ ){0,2}?par");

    @Override
    public Set<String> triggers() {
        return Set.of("paix", "casq", "onus", "hybr", "conv", "tran", "mue", "plac", "pass", "remp", "appu", "sout");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        boolean rejected =
                NOT_PROPOSED.matcher(text).find() && !WANTED.matcher(text).find();
        if (rejected || !PROPOSING.matcher(text).find()) {
            return;
        }
        Matcher target = TARGET.matcher(text);
        while (target.find()) {
            if (isTurned(text, target)) {
                proposed(sentence, target, findings);
                return;
            }
        }
    }

    /** True when a word of change stands not far from what a mission is to become. */
    private static boolean isTurned(String text, Matcher target) {
        String before = Wording.left(text, target.start(), NEAR);
        String behind = text.substring(target.end(), Math.min(text.length(), target.end() + NEAR / 2));
        return !INSTEAD.matcher(before).find()
                && (TURN.matcher(before).find() || TURN.matcher(behind).find());
    }

    private static void proposed(Reading sentence, Matcher target, Findings findings) {
        Antecedent mission = sentence.mission(Math.max(0, target.start() - 1));
        if (mission == null
                || mission.mission().sanctions()
                || mission.mission().organisation().equals("UN")) {
            return;
        }
        String to = to(sentence, target);
        findings.add(
                sentence,
                mission,
                sentence.clause(target),
                0.88,
                header -> new TransitionProposed(header, to, List.of()));
    }

    private static String to(Reading sentence, Matcher target) {
        MissionNamed named = sentence.shape().mention(target.group("named"), MissionNamed.class);
        if (named != null) {
            return named.mission().name();
        }
        if (target.group("un") == null) {
            return sentence.quoted(target.start(), target.end());
        }
        String placeholder = target.group("o") == null ? target.group("flag") : target.group("o");
        OrganisationNamed owner = sentence.shape().mention(placeholder, OrganisationNamed.class);
        if (owner != null && !owner.organisation().acronym().equals("UN")) {
            return sentence.quoted(target.start(), target.end());
        }
        return target.group("un").contains("hybride") ? "hybrid AU-UN mission" : "UN peacekeeping operation";
    }

    private static final int NEAR = 150;
}
