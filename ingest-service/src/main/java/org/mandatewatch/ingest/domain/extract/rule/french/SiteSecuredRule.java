package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Les policiers de la mission ont sécurisé l'aéroport." */
final class SiteSecuredRule implements Rule {

    private static final String PLACE =
            "(?:aeroports?|aerodromes?|ports?|base|hopital|route|palais|prison|penitencier|pont|terminal|raffinerie|camp|gare|commissariat|academie|caserne|centrale|ambassade|autoroute|carrefour|depot|universite|quartier|axe|barrage|mairie|tribunal|marche|corridor)";

    private static final Phrase SITE = words(
            "(?:l'|la|le|les|du|de l'|de la|son|sa) (?<site>" + PLACE
                    + "(?: (?!(?:et|ou|dont|qui|que|dans|lundi|mardi|est|a|ont|sont|pour|par|D\\d+|depuis|,|\\(|entre|fief|à|sous|ainsi|apres|avant|avec|en|ne)(?![^ ]))[^ ;,.]+){0,7})");

    private static final Phrase SECURED = words(
            "(?:ont|a|avait|avaient)(?: [^ ;.]+){0,4}? (?:securise[a-z]*|repris|reconquis|libere)|pris le controle|reprendre le controle|repris le controle|s' (?:est|sont) assuree?s?(?: [^ ;.]+){0,2}? (?:la maitrise|le controle)|(?:est|sont) (?:desormais |depuis D\\d+ |à nouveau |de nouveau )?(?:place[a-z]* sous (?:la )?protection|securise[a-z]*|sure?s?)|pris possession|controle desormais|controlent desormais|tiennent desormais|chasse les");

    private static final Phrase TO_BE_SECURED = words(
            "(?:doi(?:t|vent)|devr[a-z]*|va|vont|ira|iront|pour|compt(?:e|ent)|prevoi(?:t|ent)(?: de)?|chargee?s? de|objectif|mission de|s' apprete[a-z]*(?: à)?|prochaine etape|afin de|priorite|entend|entendent|prevu[a-z]* de|censee?s?|appelee?s? à)(?: [^ ;.]+){0,14}? (?:securiser|reprendre|proteger|liberer|reconquerir|controle)|securisera|securiseront|aura pour mission|reprendra|protegera");

    private static final Phrase FORCE =
            words("M\\d+|mission|force|operation|casques bleus|policiers A\\d+|soldats|militaires|troupes");

    private static final Phrase DENIED = words(
            "n' (?:a|ont) pas|ne (?:controle|controlent|tient|tiennent|est) (?:pas|plus)|pas encore|attaque[a-z]*|gangs ont|tombee? aux mains");

    @Override
    public Set<String> triggers() {
        return Set.of("secu", "repr", "cont", "mait", "prot", "libe", "pris", "surs", "sur", "reco");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!FORCE.matcher(text).find()
                || DENIED.matcher(text).find()
                || sentence.context().missions().isEmpty()) {
            return;
        }
        Matcher secured = SECURED.matcher(text);
        Matcher planned = TO_BE_SECURED.matcher(text);
        boolean done = secured.find();
        if (!done && !planned.find()) {
            return;
        }
        SiteStatus status = done ? SiteStatus.SECURED : SiteStatus.TO_BE_SECURED;
        Antecedent mission = sentence.mission(0);
        if (mission == null || mission.mission().sanctions()) {
            return;
        }
        Matcher site = SITE.matcher(text);
        while (site.find()) {
            String name = sentence.quoted(site.start("site"), site.end("site"));
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(site.start(), site.end()),
                    0.8,
                    header -> new SiteSecured(header, name, status));
        }
    }
}
