package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionRegistry.Deployment;
import org.mandatewatch.contract.MissionRegistry.Entry;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** The registry's missions by when, where and by whom they are run: how texts tell them that leave out the name. */
final class Deployments {

    private static final Set<String> SECURITY = Set.of("security");

    private record Known(
            Mission mission,
            String kind,
            Deployment deployment,
            @Nullable Country lead,
            Set<String> words) {}

    private final Language language;
    private final Map<Mission, Known> known = new LinkedHashMap<>();
    private final Gazetteer<Set<Mission>> places;

    Deployments(Language language) {
        this.language = language;
        this.places = new Gazetteer<>(language);
    }

    void add(Entry entry, Mission mission) {
        Set<String> words = new HashSet<>();
        List<String> names = new ArrayList<>(entry.names().getOrDefault("en", List.of()));
        names.addAll(entry.names().getOrDefault(language == Language.FRENCH ? "fr" : "en", List.of()));
        names.addAll(entry.nicknames().getOrDefault(language == Language.FRENCH ? "fr" : "en", List.of()));
        for (String name : names) {
            for (Token token : SentenceSplitter.tokens(PlainText.of(name), language)) {
                words.add(plain(token.word()));
            }
        }
        Deployment deployment = entry.deployment();
        String lead = deployment.leadCode();
        known.put(
                mission,
                new Known(
                        mission, entry.kind(), deployment, lead == null ? null : Countries.TABLE.byCode(lead), words));
        for (String place : deployment.places()) {
            List<Token> tokens = SentenceSplitter.tokens(PlainText.of(place), language);
            Set<Mission> there = places.longestAt(tokens, 0)
                    .filter(m -> m.end() == tokens.size())
                    .map(Gazetteer.Match::value)
                    .orElseGet(HashSet::new);
            there.add(mission);
            places.add(place, there);
        }
    }

    /** The missions of a region, sea or town that begins at a token. */
    Optional<Gazetteer.Match<Set<Mission>>> placeAt(List<Token> tokens, int i) {
        return tokens.get(i).isCapital() ? places.longestAt(tokens, i) : Optional.empty();
    }

    /** True when the mission goes on in a year, or nobody can tell: year 0 means that it is not known. */
    boolean covers(Mission mission, int year) {
        Known entry = known.get(mission);
        return entry == null || year == 0 || entry.deployment().covers(year);
    }

    /** The year a mission was decided on; the last of all for one that a text has introduced. */
    int began(Mission mission) {
        Known entry = known.get(mission);
        return entry == null ? Integer.MAX_VALUE : entry.deployment().from();
    }

    /** The country that leads a mission; null when none does. */
    @Nullable
    Country lead(Mission mission) {
        Known entry = known.get(mission);
        return entry == null ? null : entry.lead();
    }

    boolean isPolitical(Mission mission) {
        Known entry = known.get(mission);
        return entry != null && entry.kind().equals("political");
    }

    /** True when all words of a description stand in the mission's names: "the transitional administration". */
    boolean isCalledWith(Mission mission, Set<String> words) {
        Known entry = known.get(mission);
        return entry != null && entry.words().containsAll(words);
    }

    /** The missions of a year, without sanctions regimes, that pass a test. */
    List<Mission> in(int year, Predicate<Mission> test) {
        List<Mission> found = new ArrayList<>();
        for (Known entry : known.values()) {
            Mission mission = entry.mission();
            if (!mission.sanctions() && covers(mission, year) && test.test(mission)) {
                found.add(mission);
            }
        }
        return found;
    }

    /** Of several missions those with troops, when there are any. */
    List<Mission> withTroopsFirst(List<Mission> missions) {
        List<Mission> troops = missions.stream()
                .filter(m -> {
                    Known entry = known.get(m);
                    return entry == null || SECURITY.contains(entry.kind());
                })
                .toList();
        return troops.isEmpty() ? missions : troops;
    }

    /** One spelling for words that English writes in two. */
    static String plain(String word) {
        return word.replace("isation", "ization").replace("defence", "defense");
    }
}
