package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Second look at an article's mentions, once all are known: what only the whole article tells about a mission. */
class MissionSettling {

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    private static final Set<String> PEACE = Set.of("peacekeeping", "peace", "stabilisation", "stabilization");

    private static final Set<String> PREPOSITIONS = Set.of("in", "to", "for", "on");

    final MissionNames known;
    final List<Sentence> sentences;
    final int year;
    final List<List<Placed>> mentions;
    private final Regimes regimes;

    /** @param year of publication; 0 when not known */
    MissionSettling(MissionNames known, List<Sentence> sentences, List<List<Placed>> mentions, int year) {
        this.known = known;
        this.sentences = sentences;
        this.mentions = mentions;
        this.year = year;
        this.regimes = new Regimes(known, sentences);
    }

    List<List<Placed>> settle() {
        ShortAcronyms acronyms = new ShortAcronyms(known, sentences, mentions, year);
        List<List<Placed>> settled = new ArrayList<>(mentions.size());
        for (int s = 0; s < mentions.size(); s++) {
            settled.add(acronyms.kept(s, mentions.get(s)));
        }
        Set<Mission> named = named(settled);
        for (int s = 0; s < settled.size(); s++) {
            settled.set(s, withDescribed(sentences.get(s).tokens(), settled.get(s), named));
        }
        Map<String, Set<Mission>> byOrganisation = new HashMap<>();
        named.forEach(mission -> byOrganisation
                .computeIfAbsent(mission.organisation(), o -> new HashSet<>())
                .add(mission));
        for (int s = 0; s < settled.size(); s++) {
            settled.set(s, withOrganisationsMission(s, settled.get(s), byOrganisation));
        }
        Mission only = regimes.only(settled);
        for (int s = 0; s < settled.size() && only != null; s++) {
            settled.set(s, Regimes.named(sentences.get(s).tokens(), settled.get(s), only));
        }
        return settled;
    }

    private static Set<Mission> named(List<List<Placed>> mentions) {
        Set<Mission> named = new HashSet<>();
        mentions.forEach(list -> list.forEach(placed -> {
            if (placed.mention() instanceof MissionNamed mission) {
                named.add(mission.mission());
            }
        }));
        return named;
    }

    /** The mentions of a sentence with the missions that it describes. */
    List<Placed> withDescribed(List<Token> tokens, List<Placed> placed, Set<Mission> named) {
        return new Descriptions(known.deployments(), named, year).in(tokens, placed);
    }

    /** The mentions of a sentence with the missions that only the whole article makes known. */
    List<Placed> withOrganisationsMission(int s, List<Placed> placed, Map<String, Set<Mission>> byOrganisation) {
        List<Token> tokens = sentences.get(s).tokens();
        List<Placed> out = new ArrayList<>(placed.size());
        for (Placed p : placed) {
            Placed mission = null;
            if (p.mention() instanceof OrganisationNamed organisation) {
                mission = organisationsMission(
                        tokens,
                        placed,
                        p,
                        byOrganisation.get(organisation.organisation().acronym()));
            } else if (p.mention() instanceof CountryNamed country) {
                mission = regimes.on(tokens, p, country);
            }
            out.add(mission == null ? p : mission);
        }
        return out;
    }

    /** "The UN mission" is the one of the UN that the article names, unless it works somewhere else. */
    private static @Nullable Placed organisationsMission(
            List<Token> tokens, List<Placed> placed, Placed p, @Nullable Set<Mission> missions) {
        if (missions == null || missions.size() != 1 || isIndefinite(tokens, p.from())) {
            return null;
        }
        int at = p.to();
        while (at < tokens.size()
                && at < p.to() + 3
                && PEACE.contains(tokens.get(at).word())) {
            at++;
        }
        if (at >= tokens.size() || !NOUNS.contains(tokens.get(at).word())) {
            return null;
        }
        Mission mission = missions.iterator().next();
        return isElsewhere(tokens, placed, at + 1, mission)
                ? null
                : new Placed(new MissionNamed(mission, null), p.from(), at + 1);
    }

    /** "A joint UN and African Union force" is none that the article has named. */
    private static boolean isIndefinite(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 4 && tokens.get(i).isWord(); i--) {
            if (tokens.get(i).is("a") || tokens.get(i).is("an") || tokens.get(i).is("new")) {
                return true;
            }
            if (tokens.get(i).is("the")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isElsewhere(List<Token> tokens, List<Placed> placed, int at, Mission mission) {
        if (at + 1 >= tokens.size() || !PREPOSITIONS.contains(tokens.get(at).word())) {
            return false;
        }
        int place = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
        return placed.stream()
                .anyMatch(p -> p.from() == place
                        && p.mention() instanceof CountryNamed country
                        && !country.country().equals(mission.host()));
    }
}
