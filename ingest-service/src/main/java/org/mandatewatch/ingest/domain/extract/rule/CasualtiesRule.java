package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.HarmCounts.Harm;
import org.mandatewatch.ingest.domain.extract.rule.HarmCounts.HarmCount;

/** "Gangs killed 1,500 people and injured 600 between January and March." */
final class CasualtiesRule implements Rule {

    /** A span that such days do not fit: "between January and March", "so far this year". */
    private static final Phrase PERIOD = Phrase.compile(
            "(?<![^ ])(?:in|during|over|since|between|throughout|so far|for|by|from|within) (?:the )?(?<date>D\\d+)");

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:could|would|might|if|may|threatened to|not)\\b(?: [^ ]+){0,3} (?:kill|injur|kidnap)|\\b(?:cattle|cows|animals|film|earthquake|hurricane|crash|plane|covid|flood)\\b");

    private static final Phrase PLACE = Phrase.compile("\\b(?:in|across) (?:the )?(C\\d+)");

    private static final Phrase WHOM = Phrase.compile(
            "^(?:of )?((?:[a-z]+ |A\\d+ |M\\d+ ){0,2}?(?:people|persons|civilians|residents|children|women|men|peacekeepers|soldiers|police officers|officers|troops|policemen|A\\d+|others|villagers))\\b");

    /** "A Tunisian peacekeeper was killed": one, though no figure says so. */
    private static final Phrase ONE = Phrase.compile(
            "(?:^|(?<= ))(?:a|an|one) (?:[AM]\\d+ |O\\d+ |[a-z]+ ){0,3}?(?:peacekeeper|soldier|officer|policeman|policewoman|blue helmet|observer|gendarme)(?: (?!N\\d)[^ ;.]+){0,9}? (?:was|been) (?:shot dead|killed|murdered)\\b");

    @Override
    public Set<String> triggers() {
        return WordSet.of("killed killing kills massacred dead died slain murdered injured injuring wounded wounding"
                + " kidnapped abducted kidnapping abducting hurt lives killings hostage hostages seized perished"
                + " deaths death toll lost captured capturing seizing grabbed claimed hands");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!sentence.context().concernsOffices()
                || UNREAL.matcher(sentence.text()).find()) {
            return;
        }
        Map<Harm, HarmCount> event = new EnumMap<>(Harm.class);
        for (HarmCount count : HarmCounts.in(sentence.words())) {
            if (event.containsKey(count.harm())) {
                report(sentence, event, findings);
                event = new EnumMap<>(Harm.class);
            }
            event.put(count.harm(), count);
        }
        report(sentence, event, findings);
        Matcher one = ONE.matcher(sentence.text());
        Mission mission = about(sentence);
        if (event.isEmpty() && mission != null && one.find()) {
            DateWindow period = period(sentence, one.start(), one.end(), mission);
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(one),
                    0.8,
                    header -> new CasualtiesReported(header, 1L, null, null, null, period));
        }
    }

    private static void report(Reading sentence, Map<Harm, HarmCount> event, Findings findings) {
        Mission mission = about(sentence);
        if (event.isEmpty()) {
            return;
        }
        Long killed = value(sentence, event.get(Harm.KILLED));
        Long injured = value(sentence, event.get(Harm.INJURED));
        Long kidnapped = value(sentence, event.get(Harm.KIDNAPPED));
        if (killed == null && injured == null && kidnapped == null) {
            return;
        }
        Words words = sentence.words();
        List<Integer> places = new ArrayList<>();
        event.values().forEach(count -> places.addAll(List.of(count.figure(), count.cue())));
        int from = places.stream().min(Integer::compare).orElseThrow();
        int to = places.stream().max(Integer::compare).orElseThrow();
        String whom = killed == null ? null : whom(sentence, words, event.get(Harm.KILLED));
        DateWindow period = period(sentence, words.start(from), words.end(to), mission);
        findings.add(
                sentence,
                mission,
                sentence.clause(words.start(from), words.end(to)),
                0.85,
                header -> new CasualtiesReported(header, killed, injured, kidnapped, whom, period));
    }

    /** When it happened: the date that belongs to the harm, not the dateline's nor that of who tells it. */
    private static @Nullable DateWindow period(Reading sentence, int start, int end, @Nullable Mission mission) {
        String zone = mission == null ? "UTC" : mission.body().zone();
        DateWindow own = ActDays.of(sentence, start, end, Mood.DONE, zone);
        if (own != null) {
            return own;
        }
        Matcher date = PERIOD.matcher(sentence.text());
        return date.find() ? sentence.window(date.group("date"), Tense.PAST, zone) : null;
    }

    /** The mission at work where people came to harm; null when the sentence is about another country. */
    private static @Nullable Mission about(Reading sentence) {
        Mission main = sentence.context().mainMission();
        if (main == null || main.host() == null) {
            return main;
        }
        boolean named = sentence.text().contains("M");
        Matcher place = PLACE.matcher(sentence.text());
        Country country = place.find() ? sentence.country(place.group(1)) : null;
        return named || country == null || country.equals(main.host()) ? main : null;
    }

    private static @Nullable Long value(Reading sentence, @Nullable HarmCount harm) {
        if (harm != null && sentence.words().get(harm.figure()).equals("one")) {
            return 1L;
        }
        Count count =
                harm == null ? null : sentence.shape().mention(sentence.words().get(harm.figure()), Count.class);
        return count == null ? null : (Long) count.value();
    }

    private static @Nullable String whom(Reading sentence, Words words, @Nullable HarmCount killed) {
        if (killed == null || killed.figure() + 1 >= words.size()) {
            return null;
        }
        int from = words.start(killed.figure() + 1);
        Matcher matcher = WHOM.matcher(sentence.text().substring(from));
        return matcher.find() ? sentence.quoted(from + matcher.start(1), from + matcher.end(1)) : null;
    }
}
