package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Where a sentence tells that the last of a mission's people have left: "ses derniers hommes ont quitté le pays". */
final class Withdrawals {

    private static final String PEOPLE =
            "(?:militaires|soldats|troupes|casques bleus|hommes|elements?|contingents?|policiers|unites|forces|observateurs|personnels|gendarmes)";

    private static final String LEAVE =
            "(?:quitt[a-z]+|parti[a-z]*|franchi[a-z]*|retir[a-z]+|rembarqu[a-z]+|evacu[a-z]+|regagn[a-z]+|rentr[a-z]+|repli[a-z]+|rapatri[a-z]+|embarqu[a-z]+|decoll[a-z]+)";

    private static final String LAST =
            "(?:derniers?|dernieres?|ultimes|toutes les|tous les|l' ensemble des|la totalite des)";

    /** "Ses derniers soldats ont quitté le pays"; which soldiers, the words between tell. */
    private static final Phrase LEFT =
            words(LAST + " (?:[NA]\\d+ )?" + PEOPLE + "(?<of>(?: [^ ;.:]+){0,9}?) (?<verb>" + LEAVE + ")");

    /** "A retiré ses 610 derniers hommes". */
    private static final Phrase TOOK =
            words("(?<verb>" + LEAVE + ")(?: [^ ;.:]+){0,5}? (?:ses|les|leurs|le|son|la|sa) (?:[NA]\\d+ )?" + LAST
                    + " (?:[NA]\\d+ )?" + PEOPLE + "(?<of>(?: (?:de|des|du)(?: la| l')? M\\d+)?)");

    /** "Le retrait s'est achevé", "a bouclé son retrait". */
    private static final Phrase RETREAT = words(
            "(?:retrait|desengagement|evacuation|repli)(?<of>(?: [^ ;.:]+){0,9}?) (?<verb>acheve|termine|complet|effectif|boucle|parachev[a-z]+)"
                    + "|(?<done>(?:clos|acheve|parachev[a-z]+|boucle|termine|finalise|complete))(?: [^ ;.:]+){0,4}? (?:retrait|desengagement|evacuation|repli)");

    /** "Les forces qui la composaient se sont retirées du Mali". */
    private static final Phrase WENT = words(
            "(?<verb>retire(?:e|es|s)?) (?:officiellement |definitivement |D\\d+ )?(?:de|du|d'|des)(?: (?:la|l'))? (?:C\\d+|pays)|(?<quit>quittee?) (?:officiellement |definitivement |D\\d+ )?(?:le|la|l') (?:C\\d+|pays|territoire|sol)");

    private static final Phrase END =
            words("fin|cesse|exist[a-z]*|termine[a-z]*|acheve[a-z]*|definitivement|dissou[a-z]*");

    /** What is left behind while the mission goes on elsewhere. */
    private static final Phrase PART = Phrase.compile(
            "^(?: [^ ;.:,]+){0,4}? (?:base|bases|camps?|villes?|casernes?|provinces?|regions?|localites?|positions?|aeroport|emprise|nord|sud|est|ouest|village|quartier)(?![^ ])");

    private static final Set<String> ALLIANCES = Set.of("UN", "AU", "EU", "SADC", "ECOWAS", "NATO", "EAC", "ECCAS");

    private Withdrawals() {}

    /** A mission whose people are gone, and the verb that says so. */
    record Gone(Antecedent mission, Verb verb) {}

    static @Nullable Gone in(Reading sentence) {
        String text = sentence.text();
        for (Phrase pattern : new Phrase[] {LEFT, TOOK, RETREAT, WENT}) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find() || (pattern == WENT && !END.matcher(text).find())) {
                continue;
            }
            boolean done = pattern == RETREAT && matcher.group("verb") == null;
            boolean quit = pattern == WENT && matcher.group("verb") == null;
            String group = done ? "done" : quit ? "quit" : "verb";
            Verb verb = Verb.of(text, matcher.start(group), Math.max(matcher.end(group), matcher.end()));
            Antecedent mission = mission(sentence, matcher, pattern == WENT || done);
            boolean part = PART.matcher(text.substring(matcher.end(group))).find() && pattern != TOOK;
            boolean someonesOwn = pattern != RETREAT && pattern != WENT && isContingent(matcher, mission);
            if (mission != null && verb.mood() == Verb.Mood.DONE && !part && !someonesOwn) {
                return new Gone(mission, verb);
            }
        }
        return null;
    }

    private static @Nullable Antecedent mission(Reading sentence, Matcher matcher, boolean subject) {
        Antecedent left = subject ? Sides.left(sentence, matcher.start()) : null;
        return left == null ? sentence.mission(matcher.start()) : left;
    }

    /** The last soldiers of one country may leave while the others stay. */
    private static boolean isContingent(Matcher matcher, @Nullable Antecedent mission) {
        return mission != null
                && ALLIANCES.contains(mission.mission().organisation())
                && NATIONAL.matcher(matcher.group()).find();
    }

    private static final Phrase NATIONAL = Phrase.compile("(?<![^ ])A\\d+");
}
