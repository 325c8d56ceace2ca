package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Washington propose de transformer la mission en opération de maintien de la paix de l'ONU." */
final class TransitionProposedRule implements Rule {

    private static final String TURN =
            "(?:transform[a-z]*|convert[a-z]*|conversion|mue|muer|mute[a-z]*|evolu[a-z]*|remplac[a-z]*|pass[a-z]+|transition|transiter|bascul[a-z]*|faire (?:de|d')|devien[a-z]*|devenir|(?:laiss|ced)[a-z]*(?: la)? place|(?:prendre|prenne|prend) le relais|preconis[a-z]*|releve[a-z]*|substitu[a-z]*)";

    private static final String NEW =
            "(?<to>(?:veritable |vraie |pleine |future |classique ){0,6}(?:operation|mission|force) (?:[^ ;.,]+ ){0,3}?(?:maintien de la paix|casques bleus|de paix|hybride|onusienne|O\\d+)(?: (?:des|de l'|de|hybride) O\\d+)?|operation de casques bleus|casques bleus|mission hybride)";

    private static final List<Phrase> PATTERNS = List.of(
            words(TURN + "(?: [^ ;.]+){0,18}? (?:en|vers|par|à|d'|une|un|l')(?: (?:une|un|la|l'|operation|de))? "
                    + NEW),
            words(NEW
                    + "(?: [^ ;.]+){0,6}? (?:qui )?(?:remplac[a-z]*|succed[a-z]*|pren[a-z]* le relais|supplant[a-z]*)"),
            words("preconis[a-z]*(?: [^ ;.]+){0,3}? " + NEW));

    private static final Phrase PROPOSING = words(
            "invit[a-z]*|planifi[a-z]*|prepar[a-z]*|entamer|en vue de|"
                    + "propos[a-z]*|recommand[a-z]*|preconis[a-z]*|plaid[a-z]*|suggere[a-z]*|suggestion|etudi[a-z]*|envisag[a-z]*|souhait[a-z]*|demand[a-z]*|defend[a-z]*|pousse[a-z]*|milit[a-z]*|possibilite|reclam[a-z]*|appel[a-z]*|projet|veut|veulent|voudrait|option|scenarios?|idee|favorable[a-z]*|pronen?t?|insist[a-z]*|pourrait|debat|discut[a-z]*|reflech[a-z]*|esper[a-z]*|soutien[a-z]*|examin[a-z]*|prevoit|piste");

    private static final Phrase NOT_PROPOSED = words(
            "s' oppos[a-z]*|oppose[a-z]*|rejet[a-z]*|refus[a-z]*|exclu[a-z]*|ecart[a-z]*|a ete (?:transformee?|remplacee?)|est devenue?|a remplace");

    @Override
    public Set<String> triggers() {
        return Set.of("paix", "casq", "onus", "hybr");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (NOT_PROPOSED.matcher(text).find() || !PROPOSING.matcher(text).find()) {
            return;
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                Antecedent mission = sentence.mission(matcher.start());
                if (mission == null
                        || mission.mission().sanctions()
                        || mission.mission().organisation().equals("UN")) {
                    return;
                }
                boolean hybrid = matcher.group("to").contains("hybride");
                String to = hybrid ? "hybrid AU-UN mission" : "UN peacekeeping operation";
                findings.add(
                        sentence,
                        mission,
                        sentence.clause(matcher),
                        0.88,
                        header -> new TransitionProposed(header, to, List.of()));
                return;
            }
        }
    }
}
