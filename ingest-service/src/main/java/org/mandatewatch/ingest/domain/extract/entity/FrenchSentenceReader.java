package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Finds what a French sentence names. */
final class FrenchSentenceReader extends SentenceReader {

    private static final Set<String> BEFORE_NUMBER =
            Set.of("n", "no", "n\u00b0", "\u00b0", "\u00ba", ".", "numero", "res", "/");

    private final MissionNames known;
    private final NewMissions introduced;
    private final int year;

    /** @param year of publication; 0 when not known */
    FrenchSentenceReader(MissionNames known, NewMissions introduced, int year) {
        this.known = known;
        this.introduced = introduced;
        this.year = year;
    }

    @Override
    @Nullable
    Placed named(List<Token> tokens, int i, int floor, @Nullable TimeMention nextTime) {
        Token token = tokens.get(i);
        if (token.isWord()) {
            Placed name = mission(tokens, i);
            if (name == null) {
                name = institution(tokens, i);
            }
            if (name != null) {
                return name;
            }
        }
        if (token.is("resolution") || token.is("resolutions") || token.is("s")) {
            return resolution(tokens, i);
        }
        if (Quantities.isCurrency(tokens, i)) {
            return Quantities.money(tokens, i, floor);
        }
        return FrenchNumbers.mayBegin(token) ? FrenchQuantities.at(tokens, i, floor, nextTime) : null;
    }

    private @Nullable Placed mission(List<Token> tokens, int i) {
        Optional<Gazetteer.Match<MissionNames.Name>> match = known.at(tokens, i, year);
        if (match.isPresent()) {
            return placed(tokens, i, match.get().value().mission(), match.get().end());
        }
        if (!introduced.isEmpty()) {
            Optional<Gazetteer.Match<Mission>> own = introduced.at(tokens, i);
            if (own.isPresent()) {
                return placed(tokens, i, own.get().value(), own.get().end());
            }
        }
        FrenchMissionPhrase phrase = FrenchMissionPhrase.at(tokens, i);
        Mission described = phrase == null ? null : meant(tokens, i, phrase);
        return described == null || phrase == null
                ? null
                : new Placed(new Mention.MissionNamed(described, phrase.leader()), i, phrase.end());
    }

    private static Placed placed(List<Token> tokens, int from, Mission mission, int nameEnd) {
        FrenchMissionPhrase tail = FrenchMissionPhrase.after(tokens, nameEnd, mission);
        return new Placed(new Mention.MissionNamed(mission, tail.leader()), from, tail.end());
    }

    /** What a description means: an acronym in brackets behind it says so more surely than its words. */
    private @Nullable Mission meant(List<Token> tokens, int i, FrenchMissionPhrase phrase) {
        for (int k = i + 1; k < tokens.size() && k < phrase.end() + 8; k++) {
            boolean bracketed =
                    k > i + 1 && (tokens.get(k - 1).is("(") || tokens.get(k - 1).is(","));
            Optional<Gazetteer.Match<MissionNames.Name>> acronym = bracketed ? known.at(tokens, k) : Optional.empty();
            if (acronym.isPresent() && acronym.get().value().acronym()) {
                return acronym.get().value().mission();
            }
            if (k >= phrase.end()
                    && !(tokens.get(k).is("(")
                            || tokens.get(k).is(",")
                            || tokens.get(k).isCapital())) {
                break;
            }
        }
        return described(tokens.get(i), phrase);
    }

    private @Nullable Mission described(Token noun, FrenchMissionPhrase phrase) {
        Organisation organisation = phrase.organisation();
        if (organisation == null) {
            return ledBy(noun, phrase);
        }
        Country host = phrase.host();
        if (host == null) {
            String place = phrase.place();
            return place == null ? null : introduced.called(organisation, place, null);
        }
        List<Mission> candidates = known.of(organisation.acronym(), host, phrase.political(), year);
        // With several on record nobody can tell which is meant.
        if (candidates.size() > 1) {
            return null;
        }
        return candidates.isEmpty() ? introduced.called(organisation, host.name(), host) : candidates.getFirst();
    }

    /** "L'opération française en Centrafrique": the one that a country leads there, by its nickname or its year. */
    private @Nullable Mission ledBy(Token noun, FrenchMissionPhrase phrase) {
        Country leader = phrase.leader();
        if (leader == null) {
            return null;
        }
        Mission called = known.called(leader.name().toLowerCase(Locale.ROOT) + "-led " + noun.word(), phrase.host());
        Country host = phrase.host();
        if (called != null || host == null) {
            return called;
        }
        List<Mission> led = known.deployments()
                .in(
                        year,
                        m -> host.equals(m.host())
                                && leader.equals(known.deployments().lead(m)));
        return led.size() == 1 ? led.getFirst() : null;
    }

    private static @Nullable Placed institution(List<Token> tokens, int i) {
        Optional<Gazetteer.Match<Body>> body = FrenchBodies.bodyAt(tokens, i);
        if (body.isPresent()) {
            return new Placed(
                    new Mention.BodyNamed(body.get().value()), i, body.get().end());
        }
        Optional<Gazetteer.Match<Countries.Name>> country = Countries.FRENCH.at(tokens, i);
        if (country.isPresent()) {
            Countries.Name name = country.get().value();
            return new Placed(
                    new Mention.CountryNamed(name.country(), name.demonym()),
                    i,
                    country.get().end());
        }
        return FrenchBodies.organisationAt(tokens, i)
                .map(m -> new Placed(new Mention.OrganisationNamed(m.value()), i, m.end()))
                .orElse(null);
    }

    private static @Nullable Placed resolution(List<Token> tokens, int i) {
        int at = i + 1;
        while (at < tokens.size()
                && at < i + 4
                && BEFORE_NUMBER.contains(tokens.get(at).word())) {
            at++;
        }
        boolean symbol =
                tokens.get(i).is("s") && !(at > i + 2 && tokens.get(i + 2).is("res"));
        return symbol ? null : Quantities.resolution(tokens, i, at);
    }
}
