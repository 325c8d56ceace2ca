package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Second look at an article's mentions, once all are known: short acronyms that may mean something else are dropped
 * unless the article speaks of the mission, and "the AU mission" is given to the one AU mission the article names.
 */
class MissionSettling {

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    private static final int SHORT_ACRONYM = 3;

    final MissionNames known;
    final List<Sentence> sentences;
    private final List<List<Placed>> mentions;

    MissionSettling(MissionNames known, List<Sentence> sentences, List<List<Placed>> mentions) {
        this.known = known;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    List<List<Placed>> settle() {
        Set<Country> countries = new HashSet<>();
        Set<Mission> named = new HashSet<>();
        Map<String, Set<Mission>> byOrganisation = new HashMap<>();
        for (int s = 0; s < mentions.size(); s++) {
            for (Placed placed : mentions.get(s)) {
                if (placed.mention() instanceof CountryNamed country) {
                    countries.add(country.country());
                } else if (placed.mention() instanceof MissionNamed mission && !isShortAcronym(s, placed)) {
                    named.add(mission.mission());
                }
            }
        }
        List<List<Placed>> settled = new ArrayList<>(mentions.size());
        for (int s = 0; s < mentions.size(); s++) {
            List<Placed> kept = new ArrayList<>(mentions.get(s).size());
            for (Placed placed : mentions.get(s)) {
                if (placed.mention() instanceof MissionNamed mission) {
                    Mission m = mission.mission();
                    boolean sure = !isShortAcronym(s, placed)
                            || named.contains(m)
                            || (m.host() != null && countries.contains(m.host()));
                    if (!sure) {
                        continue;
                    }
                    byOrganisation
                            .computeIfAbsent(m.organisation(), o -> new HashSet<>())
                            .add(m);
                }
                kept.add(placed);
            }
            settled.add(kept);
        }
        for (int s = 0; s < settled.size(); s++) {
            settled.set(s, withOrganisationsMission(s, settled.get(s), byOrganisation));
        }
        return settled;
    }

    private boolean isShortAcronym(int sentence, Placed placed) {
        Token first = sentences.get(sentence).tokens().get(placed.from());
        boolean alone = placed.to() == placed.from() + 1
                || (placed.to() == placed.from() + 2
                        && NOUNS.contains(sentences
                                .get(sentence)
                                .tokens()
                                .get(placed.from() + 1)
                                .word()));
        return alone && first.shape() == Token.Casing.UPPER && first.word().length() <= SHORT_ACRONYM;
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
                        p,
                        byOrganisation.get(organisation.organisation().acronym()));
            } else if (p.mention() instanceof CountryNamed country) {
                mission = sanctions(tokens, p, country);
            }
            out.add(mission == null ? p : mission);
        }
        return withRegime(tokens, out);
    }

    /** "Sanctions" alone names the regime of the one country in a sentence about the Security Council. */
    private List<Placed> withRegime(List<Token> tokens, List<Placed> placed) {
        boolean council = placed.stream().anyMatch(p -> p.mention() instanceof BodyNamed);
        boolean named = placed.stream().anyMatch(p -> p.mention() instanceof MissionNamed);
        if (!council || named) {
            return placed;
        }
        Set<Mission> regimes = new HashSet<>();
        for (Placed p : placed) {
            if (p.mention() instanceof CountryNamed country) {
                Mission regime = known.sanctionsOn(country.country());
                if (regime != null) {
                    regimes.add(regime);
                }
            }
        }
        for (int i = 0; i < tokens.size() && regimes.size() == 1; i++) {
            int at = i;
            if (tokens.get(i).is("sanctions") && placed.stream().noneMatch(p -> p.from() <= at && at < p.to())) {
                List<Placed> out = new ArrayList<>(placed);
                out.add(new Placed(new MissionNamed(regimes.iterator().next(), null), i, i + 1));
                out.sort(Comparator.comparingInt(Placed::from));
                return out;
            }
        }
        return placed;
    }

    private static @Nullable Placed organisationsMission(
            List<Token> tokens, Placed p, @Nullable Set<Mission> missions) {
        if (missions == null || missions.size() != 1) {
            return null;
        }
        int at = p.to();
        while (at < tokens.size()
                && at < p.to() + 3
                && (tokens.get(at).is("peacekeeping")
                        || tokens.get(at).is("peace")
                        || tokens.get(at).is("stabilisation")
                        || tokens.get(at).is("stabilization"))) {
            at++;
        }
        return at < tokens.size() && NOUNS.contains(tokens.get(at).word())
                ? new Placed(new MissionNamed(missions.iterator().next(), null), p.from(), at + 1)
                : null;
    }

    /** "Sanctions on C" and "C sanctions" name the regime when the registry has one. */
    private @Nullable Placed sanctions(List<Token> tokens, Placed p, CountryNamed country) {
        int before = p.from() - 1;
        while (before >= 0
                && (tokens.get(before).is("on")
                        || tokens.get(before).is("against")
                        || tokens.get(before).is("the")
                        || tokens.get(before).is("regime")
                        || tokens.get(before).is("measures"))) {
            before--;
        }
        // "The panel of experts on C" is the one that watches over the sanctions.
        boolean behind = before >= 0
                && before < p.from() - 1
                && (tokens.get(before).is("sanctions") || tokens.get(before).is("experts"));
        boolean ahead = p.to() < tokens.size() && tokens.get(p.to()).is("sanctions");
        if (!behind && !ahead) {
            return null;
        }
        Mission regime = known.sanctionsOn(country.country());
        return regime == null
                ? null
                : new Placed(new MissionNamed(regime, null), p.from(), ahead ? p.to() + 1 : p.to());
    }
}
