package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** "Les policiers de la mission ont sécurisé l'aéroport." */
final class SiteSecuredRule implements Rule {

    private static final String PLACE =
            "(?:aeroports?|aerodromes?|ports?|base|hopital|route|palais|prison|penitencier|pont|terminal|raffinerie|camp|gare|commissariat|academie|caserne|centrale|ambassade|autoroute|carrefour|depot|universite|quartier|axe|barrage|mairie|tribunal|marche|corridor)";

    /** A site ends where another part of the sentence begins; hyphens hold names such as Croix-des-Bouquets together. */
    private static final Phrase SITE = words(
            "(?:l'|la|le|les|du|de l'|de la|son|sa|au|à l'|à la) (?<site>" + PLACE
                    + "(?:(?: (?:general|national|nationale|civil|presidentiel|central)s?)(?! n°? ?N)(?: (?:n °|numero|N\\d+))*|(?: - [^ ;,.]+| (?!(?:et|ou|dont|qui|que|dans|sera|seront|figure|figurent|parmi|doit|doivent|devra|devront|reste|restent|etait|etaient|avait|avaient|n'|l' a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|est|a|ont|sont|pour|par|D\\d+|depuis|,|\\(|entre|fief|à|aux|au|sous|ainsi|apres|avant|avec|en|ne|afin|contre|hier|loin|puis|alors|selon|-)(?![^ ]))[^ ;,.]+){0,9}))");

    private static final Phrase SECURED = words(
            "(?:ont|a|avait|avaient|aura|auront)(?: [^ ;.]+){0,4}? (?:securisee?s?|repris|reconquis|libere|reinvesti|reoccupe)|(?:repris|reprendre) le controle|pris le controle|s' (?:est|sont) assuree?s?(?: [^ ;.]+){0,2}? (?:de )?(?:la maitrise|le controle|du controle)|(?:est|sont) (?:desormais |depuis D\\d+ |à nouveau |de nouveau )?(?:place[a-z]* sous (?:la )?protection|securise[a-z]*|sure?s?)|a ete (?:securise[a-z]*|repris[a-z]*|libere[a-z]*|reconquis[a-z]*)|pris possession|(?:controle|controlent|tient|tiennent|occupe|occupent|securise|securisent) (?:desormais|maintenant|à present)|chasse les|deloge (?:les|des)|sous (?:la garde|la protection|le controle|controle|bonne garde) de|(?:assure|assurent|garde|gardent)(?: (?:desormais|maintenant|depuis D\\d+))? (?:la securite|la garde|la protection) (?:de|du)");

    private static final Phrase TO_BE_SECURED = words(
            "(?:doi(?:t|vent)|devr[a-z]*|va|vont|ira|iront|pour|compt(?:e|ent)|prevoi(?:t|ent)(?: de)?|chargee?s? de|objectif|mission de|s' apprete[a-z]*(?: à)?|prochaine etape|afin de|priorite|entend|entendent|prevu[a-z]* de|censee?s?|appelee?s? à|tache)(?: [^ ;.]+){0,14}? (?:securiser|reprendre|proteger|liberer|reconquerir|controle|s' assurer)|: (?:securiser|reprendre|proteger|liberer|reconquerir)|securisera|securiseront|aura pour mission|reprendra|protegera|securiser (?:l'|le|la|les)|(?:securisation|prise de controle|reprise) (?:de|du|des|d')(?: [^ ;.]+){0,14}? (?:sera|seront|doit|devra|incombe|incombera|revient|reviendra|confiee|prioritaire|priorites?|objectifs?|prochaine|prevue?)");

    private static final Phrase FORCE =
            words("M\\d+|mission|force|operation|casques bleus|policiers A\\d+|soldats|militaires|troupes");

    private static final Phrase DENIED = words(
            "n' (?:a|ont|est|sont)(?: [a-z]+)? pas|ne (?:controle|controlent|tient|tiennent|est) (?:pas|plus)|pas encore|attaque[a-z]*|gangs ont|tombee? aux mains");

    /** Whoever is helped does not act alone. */
    private static final Set<String> BESIDE = Set.of(
            "epaulee",
            "epaules",
            "epaule",
            "appuyee",
            "appuyes",
            "appuye",
            "soutenue",
            "soutenus",
            "soutenu",
            "aidee",
            "aides",
            "accompagnee",
            "accompagnes",
            "secondee",
            "conjointement");

    /** True when the army or police of the host acts, and no mission stands beside it. */
    private static boolean isOthers(Reading sentence, int verb) {
        Words words = sentence.words();
        int k = 0;
        while (k < words.size() && words.start(k) < verb) {
            if (words.isMention(k, "M")
                    || BESIDE.contains(words.get(k)) && !words.get(k - 1).equals("non")) {
                return false;
            }
            k++;
        }
        String subject = Subjects.of(words, k);
        Country country = subject == null ? null : sentence.country(subject);
        return country != null && sentence.context().isHost(country);
    }

    @Override
    public Set<String> triggers() {
        return Set.of(
                "secu", "repr", "cont", "mait", "prot", "libe", "pris", "surs", "sur", "reco", "chas", "delo", "gard",
                "assu", "rein", "reoc", "tien", "occu");
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
        if (isOthers(sentence, done ? secured.start() : planned.start())) {
            findings.refuse(sentence.whole(), "those who secure it are not a mission's");
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
