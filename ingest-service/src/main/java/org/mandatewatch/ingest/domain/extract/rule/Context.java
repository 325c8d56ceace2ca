package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;
import org.mandatewatch.ingest.domain.extract.text.Sentence;

/** An article as rules see it: its sentences, what they name, and which mission it is mainly about. */
public final class Context {

    private final Article article;
    private final String plain;
    private final List<Sentence> sentences;
    private final List<List<Placed>> mentions;
    private final @Nullable SentenceShape[] shapes;
    private final Outcomes.@Nullable Ended[] outcomes;
    private final BitSet listened = new BitSet();
    private final List<Mission> missions;
    private final Map<Country, Integer> countries = new LinkedHashMap<>();
    private final Set<Country> hosts = new HashSet<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Set<Country> missionCountries;
    private final boolean missionCountry;
    private final Salience salience = new Salience(this);
    private boolean body;

    /**
     * @param plain the article's text made readable, of the same length
     * @param titled missions that the article's title names
     * @param missionCountries countries where any known mission works
     */
    public Context(
            Article article,
            String plain,
            List<Sentence> sentences,
            List<List<Placed>> mentions,
            List<Mission> titled,
            Set<Country> missionCountries) {
        this.article = article;
        this.plain = plain;
        this.sentences = sentences;
        this.mentions = mentions;
        this.shapes = new SentenceShape[sentences.size()];
        this.outcomes = new Outcomes.Ended[sentences.size()];
        Map<Mission, Integer> named = new LinkedHashMap<>();
        for (List<Placed> list : mentions) {
            for (Placed placed : list) {
                switch (placed.mention()) {
                    case MissionNamed mission -> named.merge(mission.mission(), 1, Integer::sum);
                    case CountryNamed country -> countries.merge(country.country(), 1, Integer::sum);
                    case BodyNamed decider -> body = true;
                    default -> {}
                }
            }
        }
        this.missionCountries = missionCountries;
        this.missionCountry = countries.keySet().stream().anyMatch(missionCountries::contains);
        titled.forEach(mission -> named.merge(mission, 2, Integer::sum));
        this.missions = commonestFirst(named);
        missions.forEach(mission -> {
            if (mission.host() != null) {
                hosts.add(mission.host());
            }
        });
    }

    public Article article() {
        return article;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Placed> mentions(int sentence) {
        return mentions.get(sentence);
    }

    SentenceShape shape(int sentence) {
        SentenceShape shape = shapes[sentence];
        if (shape == null) {
            shape = SentenceShape.of(sentences.get(sentence), mentions.get(sentence));
            shapes[sentence] = shape;
        }
        return shape;
    }

    /** How a vote ended that a sentence tells of; null when it tells of none. */
    Outcomes.@Nullable Ended outcome(int sentence) {
        if (!listened.get(sentence)) {
            listened.set(sentence);
            outcomes[sentence] = sentences.get(sentence).heading()
                    ? null
                    : Outcomes.in(shape(sentence).text());
        }
        return outcomes[sentence];
    }

    boolean namesSeveralMissions() {
        return missions.size() > 1;
    }

    Salience salience() {
        return salience;
    }

    /** All missions that the article names, the most often named first. */
    public List<Mission> missions() {
        return missions;
    }

    private static List<Mission> commonestFirst(Map<Mission, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Mission, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The mission named most often, sanctions regimes last; null when none is named. */
    public @Nullable Mission mainMission() {
        for (Mission mission : missions) {
            if (!mission.sanctions()) {
                return mission;
            }
        }
        return missions.isEmpty() ? null : missions.getFirst();
    }

    /** The one mission of the article; of several, the one that works where an office is, given the name of its owner. */
    public @Nullable Mission missionConcerning(@Nullable String owner) {
        List<Mission> working = missions().stream().filter(m -> !m.sanctions()).toList();
        if (working.size() == 1) {
            return working.getFirst();
        }
        return working.stream()
                .filter(m -> m.host() != null && m.host().name().equals(owner))
                .findFirst()
                .orElse(null);
    }

    /** True when the article names a mission or a deciding body: what else it says may concern one. */
    public boolean isOnTopic() {
        return body || !missions.isEmpty();
    }

    /** True when offices of state matter here: beside missions also in articles about a country that hosts one. */
    public boolean concernsOffices() {
        return isOnTopic() || missionCountry;
    }

    /** True for the name of a country where any known mission works. */
    public boolean hostsMission(@Nullable String country) {
        return missionCountries.stream().anyMatch(host -> host.name().equals(country));
    }

    /** Remembers whose office somebody holds, and tells it when a later sentence leaves it out. */
    public @Nullable String office(String name, String role, @Nullable String of) {
        return of == null ? offices.get(name + '|' + role) : offices.merge(name + '|' + role, of, (old, now) -> old);
    }

    /** True when missions named in the article work in a country. */
    public boolean isHost(Country country) {
        return hosts.contains(country);
    }

    public Map<Country, Integer> countries() {
        return countries;
    }

    /** The words of the article between two offsets, on one line and with plain quotation marks. */
    public String written(int start, int end) {
        return Spaces.single(plain, start, end);
    }

    /** The sentences around one, the nearest first, at most so many before and behind. */
    List<Reading> around(int index, int reach) {
        List<Reading> found = new ArrayList<>(2 * reach);
        for (int away = 1; away <= reach; away++) {
            for (int i : new int[] {index - away, index + away}) {
                if (i >= 0 && i < sentences.size() && !sentences.get(i).heading()) {
                    found.add(new Reading(this, i));
                }
            }
        }
        return found;
    }

    List<Reading> neighbours(int index) {
        List<Reading> found = new ArrayList<>(2);
        for (int i : new int[] {index - 1, index + 1}) {
            if (i >= 0
                    && i < sentences.size()
                    && !sentences.get(i).heading()
                    && Math.abs(sentences.get(i).paragraph()
                                    - sentences.get(index).paragraph())
                            <= 1) {
                found.add(new Reading(this, i));
            }
        }
        return found;
    }
}
