package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le gouvernement haïtien a demandé vendredi le déploiement d'une force internationale." */
final class MissionRequestedRule implements Rule {

    private static final String FORCE =
            "(?:M\\d+|(?:force|mission|operation)(?: [^ ;.,]+){0,3}? (?:armee|internationale|multinationale|militaire|africaine|regionale|de maintien|de paix|de stabilisation|specialisee|d' interposition|etrangere|onusienne)|force militaire|casques bleus|assistance militaire|intervention militaire|force d' intervention)";

    private static final List<Phrase> PATTERNS = List.of(
            words(
                    "(?<c>[CA]\\d+)(?: [^ ;.:]+){0,10}? (?:a|ont|avait|avaient|,) (?:[a-z]+ment )?(?:[^ ;.:]+ ){0,2}?(?:demande|sollicite|reclame|requis|appele|prie|invite|implore|exhorte)(?: [^ ;.]+){0,22}? "
                            + FORCE),
            words(
                    "(?<c>C\\d+)(?: [^ ;.:]+){0,2}? (?:demandait|reclamait|sollicitait|demande|reclame|sollicite)(?: [^ ;.:]+){0,8}? "
                            + FORCE),
            words(
                    "(?:à la (?:demande|requete)|(?:demande|requete|appel|sollicitation)(?: [a-z]+)? (?:formulee? |lancee? |emise? )?)(?: [^ ;.,:]+){0,3}? (?:de la|du|de l'|des|d'|de|par le|par la) (?:gouvernement |autorites )?(?:de la |du |de l' |des |d' |de )?(?<c>[CA]\\d+)"),
            words("(?:demande|requete|appel à l' aide|appel)(?: [^ ;.,:]+){0,2}? (?<c>[CA]\\d+)"));

    private static final Phrase MISSION = words(FORCE + "|M\\d+|mission|force|intervention");

    private static final Phrase WITHDRAWAL = words(
            "mis fin|mettre fin|met fin|retrait|retir[a-z]*|depart|quitter|partir|retirer|fin (?:de|du|au)|dissolution|reduction|prolong[a-z]*|prorog[a-z]*|renouvel[a-z]*|reconduction|reste|cesse");

    private static final Phrase DENIED =
            words("n' a pas|n' ont pas|n' avait pas|jamais demande|sans (?:la |l' )?(?:demande|accord)");

    @Override
    public Set<String> triggers() {
        return Set.of("dema", "soll", "recl", "requ", "appe", "prie", "invi", "impl", "exho");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        boolean earlier = sentence.index() > 0
                && MISSION.matcher(new Reading(sentence.context(), sentence.index() - 1).text())
                        .find();
        if (!(MISSION.matcher(text).find() || earlier)
                || WITHDRAWAL.matcher(text).find()
                || DENIED.matcher(text).find()) {
            return;
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                requested(sentence, matcher, findings);
                return;
            }
        }
    }

    private static void requested(Reading sentence, Matcher matcher, Findings findings) {
        Country country = sentence.country(matcher.group("c"));
        Antecedent antecedent = sentence.mission(matcher.start());
        Mission mission = antecedent == null ? null : antecedent.mission();
        // Only the country where it works can ask for a mission to itself.
        boolean itsHost = country != null && mission != null && country.equals(mission.host());
        boolean unnamed = country != null && mission == null;
        if (country == null || !(itsHost || unnamed)) {
            return;
        }
        DateWindow on = Moments.ofAct(sentence, matcher.end("c"), "UTC");
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                0.78,
                header -> new MissionRequested(header, country.name(), on));
    }
}
