package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "Gangs killed 1,500 people and injured 600 between January and March." */
final class CasualtiesRule implements Rule {

    private static final String WHOM =
            "(?<whom>(?:of )?(?:[a-z]+ |A\\d+ |M\\d+ ){0,2}?(?:people|persons|civilians|residents|children|women|men|peacekeepers|soldiers|police officers|officers|troops|policemen|A\\d+|others|villagers))";

    private static final Pattern KILLED = Pattern.compile(
            "\\b(?:killed|killing|kills|massacred|slaughtered|murdered|lives of) (?<n>N\\d+)(?! (?:percent|%|per cent))(?: "
                    + WHOM + ")?" + "|(?<n2>N\\d+) " + WHOM.replace("<whom>", "<whom2>")
                    + "?(?: [^ ;.,]+){0,6}? (?:were|was|have been|had been|been|have|had|are|left)?(?: [a-z]+ly| [a-z]+ - –)? ?(?:killed|dead|died|massacred|slain|murdered)\\b");

    private static final Pattern INJURED = Pattern.compile(
            "\\b(?:injured|injuring|wounded|wounding) (?<n>N\\d+)|(?<n2>N\\d+)(?: (?!and )[a-z]+){0,3}? (?:injured|wounded)\\b");

    private static final Pattern KIDNAPPED = Pattern.compile(
            "\\b(?:kidnapped|abducted|kidnapping|abducting) (?<n>N\\d+)|(?<n2>N\\d+)(?: (?!and )[a-z]+){0,4}? (?:kidnapped|abducted)\\b");

    private static final Pattern PERIOD = Pattern.compile("(?<date>D\\d+)");

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:could|would|might|if|may|threatened to|not)\\b(?: [^ ]+){0,3} (?:kill|injur|kidnap)|\\b(?:cattle|cows|animals|film|earthquake|hurricane|crash|plane|covid|flood[a-z]*)\\b");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "killed",
                "killing",
                "kills",
                "massacred",
                "dead",
                "died",
                "slain",
                "murdered",
                "injured",
                "injuring",
                "wounded",
                "wounding",
                "kidnapped",
                "abducted",
                "kidnapping",
                "abducting");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!sentence.context().isOnTopic() || UNREAL.matcher(text).find()) {
            return;
        }
        Matcher killing = KILLED.matcher(text);
        boolean dead = killing.find();
        Long killed = dead ? count(sentence, killing) : null;
        Long injured = first(sentence, INJURED);
        Long kidnapped = first(sentence, KIDNAPPED);
        Mission mission = about(sentence);
        if ((killed == null && injured == null && kidnapped == null) || mission == null) {
            return;
        }
        String whom = dead ? whom(sentence, killing) : null;
        Matcher date = PERIOD.matcher(text);
        DateWindow period = date.find()
                ? sentence.window(date.group("date"), Tense.PAST, mission.body().zone())
                : null;
        findings.add(
                sentence,
                mission,
                dead ? sentence.clause(killing) : sentence.whole(),
                0.75,
                header -> new CasualtiesReported(header, killed, injured, kidnapped, whom, period));
    }

    /** The mission at work where people came to harm; null when the sentence is about another country. */
    private static @Nullable Mission about(Reading sentence) {
        Mission main = sentence.context().mainMission();
        if (main == null || main.host() == null) {
            return main;
        }
        Matcher place = Pattern.compile("\\b(?:in|across) (?:the )?(C\\d+)").matcher(sentence.text());
        Country named = place.find() ? sentence.country(place.group(1)) : null;
        return named == null || named.equals(main.host()) ? main : null;
    }

    private static @Nullable Long first(Reading sentence, Pattern pattern) {
        Matcher matcher = pattern.matcher(sentence.text());
        return matcher.find() ? count(sentence, matcher) : null;
    }

    private static @Nullable Long count(Reading sentence, Matcher matcher) {
        String number = matcher.group("n") == null ? matcher.group("n2") : matcher.group("n");
        Count count = sentence.shape().mention(number, Count.class);
        return count == null ? null : (Long) count.value();
    }

    private static @Nullable String whom(Reading sentence, Matcher matcher) {
        for (Map.Entry<String, Integer> group : matcher.namedGroups().entrySet()) {
            if (group.getKey().startsWith("whom") && matcher.group(group.getKey()) != null) {
                String words = sentence.quoted(matcher.start(group.getKey()), matcher.end(group.getKey()));
                return words.startsWith("of ") ? words.substring(3) : words;
            }
        }
        return null;
    }
}
