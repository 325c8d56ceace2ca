package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** In which country people are displaced, whatever the language that tells of it. */
public final class DisplacedWhere {

    private static final Phrase PEOPLE = Phrase.compile("(?<![^ ])A\\d+");

    private DisplacedWhere() {}

    /**
     * The country that the sentence puts the people in, else the host of the mission spoken of, else the one that the
     * article is about; null when it names none.
     *
     * @param people the words that count them
     * @param place what puts something in a country, which it captures as {@code c}
     */
    public static @Nullable Country of(Reading sentence, Matcher people, Phrase place) {
        Country nearest = nearest(sentence, people, place);
        if (nearest != null) {
            return nearest;
        }
        Matcher demonym = PEOPLE.matcher(people.group());
        if (demonym.find()) {
            return sentence.country(demonym.group());
        }
        Antecedent meant = sentence.mission(people.start());
        Country host = meant == null ? null : meant.mission().host();
        Mission main = host == null ? sentence.context().mainMission() : null;
        if (main != null) {
            host = main.host();
        }
        if (host != null) {
            return host;
        }
        return sentence.context().countries().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable Country nearest(Reading sentence, Matcher people, Phrase phrase) {
        Matcher place = phrase.matcher(sentence.text());
        Country best = null;
        int distance = Integer.MAX_VALUE;
        while (place.find()) {
            int away = place.start() >= people.end() ? place.start() - people.end() : people.start() - place.end();
            if (away < distance) {
                distance = away;
                best = sentence.country(place.group("c"));
            }
        }
        return best;
    }
}
