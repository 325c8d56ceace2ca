package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Neuf soldats de la mission ont été tués et une vingtaine d'autres blessés." */
final class CasualtiesRule implements Rule {

    private static final String N = "(?<n>N\\d+|une?|la mort d' une?)";

    private static final String MID =
            "(?:(?: [^ ;.,]+){0,5}? , dont (?:[^ ;.,]+ ){1,8},)?(?: (?!N\\d+|;|et N|,|en (?:a|ont) )[^ ;.]+){0,12}?";

    private static final Phrase KILLED = words(
            N + MID
                    + " (?:mort(?:e|s|es)?|peri|perdu la vie|decedee?s?|trouve la mort|succombe|laisse la vie|tombee?s? (?:au combat|au champ d' honneur|en service)"
                    + "|(?<! a )(?<! ont )(?<! avait )(?<! avaient )(?<! ayant )(?:tuee?s?|abattue?s?|assassinee?s?|massacree?s?|decapitee?s?|executee?s?))"
                    + "|perdu(?: deja| au total)? (?<n3>N\\d+)(?= (?:de ses|de leurs|des siens|des leurs|hommes|soldats|militaires|policiers|casques bleus|membres))|(?:tu(?:e|ant|er)|massacr(?:e|ant)|abattu|coute la vie à|mort d[e']?|la mort de|fait|assassin(?:e|ant)) (?<n2>N\\d+|une?)(?! (?:blesses|deplaces|disparus))(?= (?:[^ ;.]+ ){0,3}?(?:morts?|tues?|soldats?|personnes|casques? bleus?|civils|militaires?|policiers?|habitants|victimes|A\\d+|enfants|femmes|gendarmes?|humanitaires))");

    private static final Phrase INJURED = words(
            N + MID
                    + " (?<! a )(?<! ont )(?<! avait )(?<! ayant )(?:blessee?s?|grievement touchee?s?|legerement touchee?s?|touchee?s?|estropie[a-z]*)|(?:bless(?:e|ant|er)) (?<n2>N\\d+|une?)(?= )");

    private static final Phrase KIDNAPPED = words(
            N + MID
                    + " (?:kidnappee?s?|enlevee?s?|pris(?:es)? en otages?|rapt(?:s|ee?s?)?|sequestree?s?|capturee?s?|enlevements?)|(?:kidnapp(?:e|ant)|enlev(?:e|ant)|captur(?:e|ant)) (?<n2>N\\d+|une?)(?= )");

    private static final Phrase SAME_INJURED = words("autant de blesses");

    private static final Phrase NO_DEAD = words("(?:aucune?|sans faire de|pas de) (?:mort|victime|tue)[a-z]*");

    private static final Phrase PLACE = words("(?:en|au|aux|à) (?:l' )?(?<c>C\\d+)");

    private static final Phrase DATE = Phrase.compile("(?<![^ ])D\\d+");

    private static final Phrase UNREAL = words(
            "(?:pourrait|pourraient|aurait pu|auraient pu|menac[a-z]* de|si)(?: [^ ]+){0,4} (?:tuer|faire|blesser|kidnapper|enlever)|film|match|roman");

    /** Harm that nobody did, which is news of a mission only where the sentence speaks of one. */
    private static final Phrase DISASTER =
            words("tremblement de terre|seisme|ouragan|cyclone|inondations?|cholera|accident|crash|epidemie|covid");

    private static final Phrase OF_MISSION = words("M\\d+|casques bleus|des siens|de ses (?:membres|soldats|hommes)");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "tue", "tuee", "tues", "tuan", "mort", "peri", "perd", "dece", "abat", "assa", "mass", "bles", "touc",
                "tomb", "kidn", "enle", "rapt", "otag", "vie", "capt", "exec", "succ");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!sentence.context().concernsOffices() || UNREAL.matcher(text).find() || isDisaster(text)) {
            return;
        }
        boolean nobodyDied = NO_DEAD.matcher(text).find();
        Matcher killing = KILLED.matcher(text);
        boolean dead = !nobodyDied && killing.find();
        Long killed = dead ? count(sentence, killing) : null;
        Long others = killed == null || !dead ? null : othersBehind(sentence);
        Long injured = others != null ? others : SAME_INJURED.matcher(text).find() ? killed : first(sentence, INJURED);
        Long kidnapped = first(sentence, KIDNAPPED);
        if (killed == null && injured == null && kidnapped == null || isToldBefore(sentence)) {
            return;
        }
        Mission mission = about(sentence);
        Matcher date = DATE.matcher(text);
        String zone = mission == null ? "UTC" : mission.body().zone();
        DateWindow period = date.find() ? sentence.window(date.group(), Tense.PAST, zone) : null;
        Span span = dead && killed != null ? sentence.clause(killing) : sentence.whole();
        List<Span> further =
                others == null ? List.of() : List.of(new Reading(sentence.context(), sentence.index() + 1).whole());
        findings.add(new Finding(
                mission,
                span,
                further,
                0.75,
                sentence.speaker(),
                header -> new CasualtiesReported(header, killed, injured, kidnapped, null, period)));
    }

    /** "Neuf soldats ont été tués. Onze autres ont été blessés": how many more the sentence behind tells hurt. */
    private static @Nullable Long othersBehind(Reading sentence) {
        if (INJURED.matcher(sentence.text()).find()
                || sentence.index() + 1 >= sentence.context().sentences().size()) {
            return null;
        }
        Reading next = new Reading(sentence.context(), sentence.index() + 1);
        return isMore(next) ? first(next, INJURED) : null;
    }

    /** True when a sentence only goes on from the one before, which has told its count with its own. */
    private static boolean isToldBefore(Reading sentence) {
        if (sentence.index() == 0 || !isMore(sentence)) {
            return false;
        }
        Reading before = new Reading(sentence.context(), sentence.index() - 1);
        return KILLED.matcher(before.text()).find()
                && !NO_DEAD.matcher(before.text()).find()
                && othersBehind(before) != null;
    }

    private static boolean isMore(Reading sentence) {
        return OTHERS.begins(sentence.text());
    }

    private static final Phrase OTHERS = Phrase.compile(
            "(?:on|l' onu|les autorites|il|elle) (?:y )?(?:denombr|compt|recens|deplor|signal|a )[a-z ]{0,40}?N\\d+ (?:[a-z]+ )?blesses|(?:il y a|s' y ajoutent|s' ajoutent à ce bilan|à cela s' ajoutent)(?: [a-z]+){0,3}? N\\d+ (?:[a-z]+ )?blesses|(?:quelque |environ |au moins |et )?(?:N\\d+|une?) (?:(?:de leurs |des |de ses )?(?:[a-z]+ )?)?autres?(?= (?:[^ ;.]+ ){0,6}?(?:blesse|touche))");

    private static boolean isDisaster(String text) {
        return DISASTER.matcher(text).find() && !OF_MISSION.matcher(text).find();
    }

    /** The mission at work where people came to harm; null when there is none or the sentence is about another country. */
    private static @Nullable Mission about(Reading sentence) {
        Mission main = sentence.context().mainMission();
        if (main == null || main.host() == null) {
            return main;
        }
        Matcher place = PLACE.matcher(sentence.text());
        Country named = place.find() ? sentence.country(place.group("c")) : null;
        return named == null || named.equals(main.host()) ? main : null;
    }

    private static @Nullable Long first(Reading sentence, Phrase pattern) {
        Matcher matcher = pattern.matcher(sentence.text());
        return matcher.find() ? count(sentence, matcher) : null;
    }

    private static @Nullable Long count(Reading sentence, Matcher matcher) {
        String number = matcher.group("n") == null ? matcher.group("n2") : matcher.group("n");
        if (number == null && matcher.pattern().namedGroups().containsKey("n3")) {
            number = matcher.group("n3");
        }
        if (number == null) {
            return null;
        }
        if (number.charAt(0) != 'N') {
            return 1L;
        }
        Count count = sentence.shape().mention(number, Count.class);
        return count == null ? null : (Long) count.value();
    }
}
