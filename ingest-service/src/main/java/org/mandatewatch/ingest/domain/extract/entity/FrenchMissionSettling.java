package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** The same second look at a French article, where the organisation stands behind its mission. */
final class FrenchMissionSettling extends MissionSettling {

    private static final Set<String> MEASURES = Set.of("sanctions", "embargo", "sanction", "experts");

    /** "Une mission de l'ONU" is none that the article has named. */
    private static final Set<String> INDEFINITE = Set.of("une", "d'", "en", "nouvelle", "aucune", "veritable");

    /** How many words may stand between sanctions and the country they are on. */
    private static final int REACH = 9;

    FrenchMissionSettling(MissionNames known, List<Sentence> sentences, List<List<Placed>> mentions, int year) {
        super(known, sentences, mentions, year);
    }

    @Override
    List<Placed> withOrganisationsMission(int s, List<Placed> placed, Map<String, Set<Mission>> byOrganisation) {
        List<Token> tokens = sentences.get(s).tokens();
        List<Placed> out = new ArrayList<>(placed);
        for (int i = 0; i < tokens.size(); i++) {
            boolean any = i > 0 && INDEFINITE.contains(tokens.get(i - 1).word());
            if (!any && FrenchMissionPhrase.isNoun(tokens.get(i)) && isFree(out, i)) {
                Placed mission = organisationsMission(tokens, i, byOrganisation);
                if (mission != null) {
                    out.removeIf(p -> p.from() >= mission.from() && p.to() <= mission.to());
                    out.add(mission);
                }
            }
        }
        for (Placed p : List.copyOf(out)) {
            Mission regime = p.mention() instanceof CountryNamed country ? regime(tokens, out, p, country) : null;
            if (regime != null) {
                out.remove(p);
                out.add(new Placed(new MissionNamed(regime, null), p.from(), p.to()));
            }
        }
        Placed there = regimeOfHost(tokens, out);
        if (there != null) {
            out.add(there);
        }
        out.sort(Comparator.comparingInt(Placed::from));
        return out;
    }

    /** "La mission de l'ONU" means the one UN mission that the article names, "en RDC" the one that works there. */
    private static @Nullable Placed organisationsMission(
            List<Token> tokens, int i, Map<String, Set<Mission>> byOrganisation) {
        FrenchMissionPhrase phrase = FrenchMissionPhrase.at(tokens, i);
        Organisation organisation = phrase == null ? null : phrase.organisation();
        if (phrase == null || organisation == null) {
            return null;
        }
        List<Mission> meant = byOrganisation.getOrDefault(organisation.acronym(), Set.of()).stream()
                .filter(m -> !m.sanctions())
                .filter(m -> phrase.host() == null || phrase.host().equals(m.host()))
                .toList();
        return meant.size() == 1 ? new Placed(new MissionNamed(meant.getFirst(), null), i, phrase.end()) : null;
    }

    /** "Les sanctions visant le Mali" name the regime when the registry has one and no state alone imposed them. */
    private @Nullable Mission regime(List<Token> tokens, List<Placed> placed, Placed p, CountryNamed country) {
        Mission regime = known.sanctionsOn(country.country());
        if (regime == null) {
            return null;
        }
        for (int i = p.from() - 1; i >= 0 && i >= p.from() - REACH; i--) {
            int at = i;
            if (MEASURES.contains(tokens.get(i).word())) {
                return regime;
            }
            boolean taken = placed.stream()
                    .anyMatch(o -> o.from() <= at
                            && at < o.to()
                            && !(o.mention() instanceof OrganisationNamed named
                                    && named.organisation().acronym().equals("UN")));
            if (taken || ";:.".contains(tokens.get(i).word())) {
                return null;
            }
        }
        return null;
    }

    /** "Les sanctions imposées au pays": to the one in which the article's missions work. */
    private @Nullable Placed regimeOfHost(List<Token> tokens, List<Placed> placed) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean there = tokens.get(i).is("pays")
                    && (tokens.get(i - 1).is("au")
                            || tokens.get(i - 1).is("le")
                            || tokens.get(i - 1).is("ce"));
            if (there && isFree(placed, i) && isBehindMeasure(tokens, i)) {
                Country host = onlyHost();
                Mission regime = host == null ? null : known.sanctionsOn(host);
                return regime == null ? null : new Placed(new MissionNamed(regime, null), i, i + 1);
            }
        }
        return null;
    }

    private static boolean isBehindMeasure(List<Token> tokens, int i) {
        for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
            if (MEASURES.contains(tokens.get(k).word())) {
                return true;
            }
            if (";:.,".contains(tokens.get(k).word())) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Country onlyHost() {
        Set<Country> hosts = mentions.stream()
                .flatMap(List::stream)
                .map(Placed::mention)
                .filter(MissionNamed.class::isInstance)
                .map(mention -> ((MissionNamed) mention).mission())
                .filter(mission -> !mission.sanctions() && mission.host() != null)
                .map(Mission::host)
                .collect(Collectors.toSet());
        return hosts.size() == 1 ? hosts.iterator().next() : null;
    }

    private static boolean isFree(List<Placed> placed, int i) {
        return placed.stream().noneMatch(p -> p.from() <= i && i < p.to());
    }

    /** French describes missions behind their noun, which its own reader knows. */
    @Override
    List<Placed> withDescribed(List<Token> tokens, List<Placed> placed, Set<Mission> named) {
        return placed;
    }
}
