package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.ResolutionNumber;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Which body a French sentence lets decide, and by which resolution. */
final class Deciding {

    private static final Phrase SUMMIT = words("sommet|chefs d' etat|conference des chefs d' etat|conclave");

    private static final Phrase PARLIAMENT = words(
            "(?:parlement|senat|senateurs|assemblee(?: nationale)?|deputes|elus|parlementaires|chambre) (?:des deputes )?(?<adjective>A\\d+)|(?:parlement|senat|senateurs|deputes) (?:de|du|de la|de l'|d') (?<name>C\\d+)");

    private static final Phrase COUNCIL = words(
            "(?:le|du|au|ce) conseil(?! (?:des ministres|d' |europeen|national|presidentiel|municipal|constitutionnel|superieur|economique|departemental|general))"
                    + "|instance onusienne|membres du conseil|conclave onusien");

    private static final Phrase ABROAD =
            words("M\\d+|mission|force|soldats|troupes|casques bleus|contingent|deploiement");

    private static final Phrase RESOLUTION = Phrase.compile("(?<![^ ])R\\d+");

    private static final Phrase OLD = Phrase.compile(
            "(?<![^ ])(?:conformement à|en application de|en vertu de|rappelant|depuis|violation de|violations de|mise en oeuvre de|application de|respect de|prevue? par|exigee? par|cadre de|rappelle)(?: (?:la|sa|les|l'))? $");

    private Deciding() {}

    /** The body nearest an offset that the sentence names; null when it names none. */
    static @Nullable Body named(Reading sentence, int offset) {
        Body body = sentence.body(offset);
        if (body != null) {
            return body;
        }
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof OrganisationNamed named
                    && SUMMIT.matcher(sentence.text()).find()) {
                return named.organisation().body();
            }
        }
        return null;
    }

    /** The body that votes: named, a parliament on troops abroad, or "the Council" of the article's mission. */
    static @Nullable Body voting(Reading sentence, int offset, @Nullable Antecedent mission) {
        Body named = named(sentence, offset);
        if (named != null) {
            return named;
        }
        Matcher parliament = PARLIAMENT.matcher(sentence.text());
        if (parliament.find()) {
            String placeholder =
                    parliament.group("adjective") == null ? parliament.group("name") : parliament.group("adjective");
            Country country = sentence.country(placeholder);
            boolean abroad = mission != null
                    && !(country != null && country.equals(mission.mission().host()))
                    && ABROAD.matcher(sentence.text()).find();
            return country != null && abroad ? new Body("Parliament of " + country.name(), "UTC") : null;
        }
        return mission != null && COUNCIL.matcher(sentence.text()).find()
                ? mission.mission().body()
                : null;
    }

    /** True when a parliament votes that sends nobody anywhere: its resolutions decide nothing for a mission. */
    static boolean isParliamentAtHome(Reading sentence, Antecedent mission) {
        Matcher parliament = PARLIAMENT.matcher(sentence.text());
        return parliament.find() && voting(sentence, parliament.start(), mission) == null;
    }

    /**
     * Who decides where the sentence does not say: numbered resolutions are the Security Council's, whoever sent the
     * mission; else the body that a sentence nearby names; else the mission's own.
     */
    static Body unnamed(Reading sentence, Antecedent mission) {
        if (NUMBERED.matcher(sentence.text()).find()
                && !mission.mission().organisation().equals("EU")) {
            return SECURITY_COUNCIL;
        }
        for (Reading neighbour : Around.of(sentence, mission)) {
            Body body = ACT.matcher(neighbour.text()).find() ? named(neighbour, 0) : null;
            if (body != null) {
                return body;
            }
        }
        return mission.mission().body();
    }

    private static final Body SECURITY_COUNCIL = new Body("UN Security Council", "America/New_York");

    private static final Phrase NUMBERED = words("R\\d+|resolutions?");

    private static final Phrase ACT = words(
            "adopt[a-z]*|decision|tranch(?:e|ent)|vot(?:e|es|ent|ee|er)|resolution|approuv[a-z]*|unanim[a-z]*|decid[a-z]*|R\\d+|feu vert|autoris[a-z]*|prolong[a-z]*|prorog[a-z]*|renouvel[a-z]*|reconduit[a-z]*");

    /** Where a sentence tells of deciding; 0 when nowhere. */
    static int actIn(Reading sentence) {
        Matcher act = ACT.matcher(sentence.text());
        return act.find() ? act.start() : 0;
    }

    /** The number of the resolution that a sentence adopts, not of one that it recalls. */
    static @Nullable String resolution(Reading sentence) {
        Matcher matcher = RESOLUTION.matcher(sentence.text());
        while (matcher.find()) {
            if (!OLD.matcher(Wording.left(sentence.text(), matcher.start(), 40)).find()) {
                ResolutionNumber number = sentence.shape().mention(matcher.group(), ResolutionNumber.class);
                return number == null ? null : number.number();
            }
        }
        return null;
    }

    /** True when a sentence names another mission than the one meant. */
    static boolean isAboutOther(Reading neighbour, Antecedent mission) {
        boolean named =
                neighbour.shape().mentions().stream().anyMatch(p -> p.mention().letter() == 'M');
        boolean also = neighbour.shape().mentions().stream()
                .anyMatch(p ->
                        p.mention() instanceof MissionNamed own && own.mission().equals(mission.mission()));
        Antecedent other = named && !also ? neighbour.mission(0) : null;
        return other != null && !other.mission().equals(mission.mission());
    }
}
