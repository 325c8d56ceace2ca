package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Placeholders;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "La mission dirigée par le Kenya", "l'Australie commande la force". */
final class LeadNationRule implements Rule {

    private static final String MISSION = "(?<obj>M\\d+|mission|force|operation|coalition|celle - ci|elle)";

    private static final String DET = "(?:(?:le|la|l'|les|des) )?";

    private static final List<Phrase> PATTERNS = List.of(
            words(MISSION
                    + "(?: [^ ;.]+){0,14}? (?:dirigee?|menee?|conduite?|emmenee?|pilotee?|commandee?|chapeautee?|conduite) (?:[^ ;.,]+ ){0,2}?par "
                    + DET + "(?<c>[CA]\\d+)"),
            words("(?:dirigee?|menee?|conduite?|emmenee?|pilotee?|commandee?) (?:[^ ;.,]+ ){0,2}?par " + DET
                    + "(?<c>[CA]\\d+)(?: [^ ;.]+){0,6}? " + MISSION),
            words(
                    MISSION
                            + "(?: [^ ;.]+){0,10}? sous (?:le )?(?:commandement|leadership|conduite|direction|la conduite|la direction|l' egide) (?:de la |de l' |du |des |de )?(?<c>[CA]\\d+)"),
            words(
                    "sous (?:le )?(?:commandement|leadership|conduite|direction) (?:de la |de l' |du |des |de )?(?<c>[CA]\\d+)(?: [^ ;.]+){0,4}? "
                            + MISSION),
            words(
                    "(?<c>C\\d+)(?: (?:,|qui|actuellement|toujours)){0,6} (?:dirige(?:nt|ait)?|commande(?:nt|ait)?|pilote(?:nt)?|mene(?:nt)?|conduit|conduisent|chapeaute|est à la tete de|prend la tete de|a pris la tete de|assure (?:la conduite|le commandement|la direction) de|a pris le commandement de)(?: (?:la|l'|le|cette|des|du)){0,6}(?: [^ ;.,]+){0,4}? "
                            + MISSION),
            words(
                    "(?<c>C\\d+) ,? (?:qui est |est |comme )?(?:la |le )?(?:nation - cadre|pays chef de file|chef de file|pays leader|nation chef de file|nation cadre|pays pilote)(?: [^ ;.,]+){0,4}? "
                            + MISSION),
            words(
                    MISSION + " (?:[^ ;.]+ ){0,8}?(?:dont|que) " + DET
                            + "(?<c>C\\d+) (?:assure (?:la conduite|le commandement|la direction)|a pris la tete|dirige|commande|pilote|conduit|mene|emmene|est (?:la nation - cadre|le chef de file|le pays chef de file))"),
            words(MISSION
                    + " (?:[^ ;.]+ ){0,8}?qu(?:e|') (?:dirige(?:ra)?|commande(?:ra)?|conduit|conduira|mene(?:ra)?|pilote(?:ra)?|emmene(?:ra)?|chapeaute(?:ra)?) "
                    + DET + "(?<c>C\\d+)"),
            words("à la tete de (?:la |l' |cette |le )?" + MISSION + "(?: \\( M\\d+ \\))? , " + DET + "(?<c>C\\d+)"),
            words(
                    "(?<c>C\\d+)(?: [^ ;.]+){0,6}? (?:a pris|prend|prendra|assure|exerce|assume|detient|a repris)(?: [^ ;.,]+){0,2}? (?:la tete|la direction|le commandement|les renes|la conduite|le leadership) (?:de la |de l' |du |de cette |de )(?:[^ ;.,]+ ){0,2}?"
                            + MISSION),
            words(
                    MISSION + " (?:[^ ;.]+ ){0,8}?(?:dont|ou) " + DET
                            + "(?<c>C\\d+) (?:joue le role d[e']|est|fait figure d[e']|sert d[e']|fait office d[e']) (?:la |le )?(?:nation - (?:cadre|chef)|nation cadre|nation chef de file|chef de file|pays chef de file|pays pilote)"),
            words("(?:commandement|leadership|direction) (?<c>A\\d+) (?:de|du|des) (?:la |l' |le )?" + MISSION));

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:pourrait|serait|si|devrait|propos[a-z]*|envisag[a-z]*|pret à|prete à|n'|ne|soit|refus[a-z]*|ancienn?e?|serait)(?: [^ ;.,]+){0,5} $");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "diri", "mene", "cond", "emme", "pilo", "comm", "lead", "tete", "nati", "chef", "dire", "chap", "mult",
                "forc", "miss", "oper", "para");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof MissionNamed named && named.leader() != null) {
                String written = Placeholders.written(sentence.shape(), placed);
                int at = sentence.text().indexOf(written);
                add(sentence, sentence.named(written), named.leader(), at, at + written.length(), findings);
            }
        }
        String text = sentence.text();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()
                    && !UNREAL.matcher(Wording.left(text, matcher.start("c"), 50))
                            .find()) {
                String obj = matcher.group("obj");
                Antecedent mission =
                        Placeholders.isMission(obj) ? sentence.named(obj) : sentence.mission(matcher.start("obj"));
                add(sentence, mission, sentence.country(matcher.group("c")), matcher.start(), matcher.end(), findings);
                return;
            }
        }
    }

    private static void add(
            Reading sentence,
            @Nullable Antecedent mission,
            @Nullable Country country,
            int start,
            int end,
            Findings findings) {
        if (mission != null && country != null && !mission.mission().sanctions()) {
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(start, end),
                    0.9,
                    header -> new LeadNation(header, country.name(), country.code()));
        }
    }
}
