package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Missions that no registry knows, by the way French texts introduce them: "la Mission d'observation de l'UA en Arcadie
 * (MOUA)", "une force de paix au Mali, la FOPAM".
 */
final class FrenchNewMissions {

    private static final int LONGEST_NAME = 22;

    private FrenchNewMissions() {}

    static NewMissions in(List<Sentence> sentences, MissionNames known, Body fallback) {
        NewMissions found = new NewMissions(Language.FRENCH);
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 2; i + 1 < tokens.size(); i++) {
                int acronym = introducedAcronym(tokens, i);
                if (acronym > 0 && !knows(known, tokens, acronym)) {
                    introduce(tokens, i, tokens.get(acronym), fallback, found);
                }
            }
        }
        return found;
    }

    /** True when the registry has the acronym, or another that stands with it in its brackets. */
    private static boolean knows(MissionNames known, List<Token> tokens, int acronym) {
        for (int i = acronym;
                i < tokens.size() && i < acronym + 6 && !tokens.get(i).is(")");
                i++) {
            if (known.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The acronym that stands in brackets or in apposition behind token {@code i}; 0 when none does. */
    private static int introducedAcronym(List<Token> tokens, int i) {
        if (tokens.get(i).is("(")) {
            boolean closed = i + 2 < tokens.size()
                    && (tokens.get(i + 2).is(")") || tokens.get(i + 2).is(","));
            return closed && isAcronym(tokens.get(i + 1)) ? i + 1 : 0;
        }
        boolean apposed = tokens.get(i).is(",")
                && i + 2 < tokens.size()
                && (tokens.get(i + 1).is("la")
                        || tokens.get(i + 1).is("l'")
                        || tokens.get(i + 1).is("le"))
                && isAcronym(tokens.get(i + 2))
                && (i + 3 >= tokens.size() || !tokens.get(i + 3).isWord());
        return apposed ? i + 2 : 0;
    }

    private static void introduce(List<Token> tokens, int to, Token acronym, Body fallback, NewMissions found) {
        int head = head(tokens, to);
        if (head < 0 || to - head < 3) {
            return;
        }
        List<Token> name = tokens.subList(head, to);
        Place own = place(name);
        Place place = own == null ? placeAhead(tokens, head) : own;
        Organisation organisation = organisation(name);
        if (own == null && organisation == null && !tokens.get(head).isCapital()) {
            return;
        }
        String slug = NewMissions.slug(acronym.word());
        Mission mission = new Mission(
                new MissionId(place == null ? slug : slug + "-" + NewMissions.slug(place.name())),
                NewMissions.written(name),
                place == null ? null : place.country(),
                organisation == null ? "coalition" : organisation.acronym(),
                organisation == null ? fallback : organisation.body(),
                false);
        found.add(mission, acronym.word().toUpperCase(Locale.ROOT), NewMissions.spaced(name));
    }

    /** The noun that the name begins with: the nearest one written with a capital, else the nearest. */
    private static int head(List<Token> tokens, int to) {
        int small = -1;
        for (int i = to - 1; i >= 0 && i > to - LONGEST_NAME; i--) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.is("-")) {
                break;
            }
            if (FrenchMissionPhrase.isNoun(token)) {
                if (token.isCapital()) {
                    return i;
                }
                small = small < 0 ? i : small;
            }
        }
        return small;
    }

    private record Place(String name, @Nullable Country country) {}

    private static @Nullable Place place(List<Token> name) {
        for (int i = name.size() - 2; i > 0; i--) {
            Token token = name.get(i);
            boolean placing = token.is("en")
                    || token.is("au")
                    || token.is("aux")
                    || token.is("à")
                    || token.is("pour")
                    || token.is("dans");
            // "La stabilisation du Togo" tells where, "la stabilisation du cessez-le-feu" what.
            Country of = token.is("du") || token.is("de") ? country(name, i + 1) : null;
            if (of != null) {
                return new Place(of.name(), of);
            }
            int at = i + 1;
            while (placing && at < name.size() && !name.get(at).isCapital()) {
                at++;
            }
            if (placing && at < name.size() && at <= i + 2) {
                Country country = Countries.FRENCH
                        .at(name, at)
                        .map(m -> m.value().country())
                        .orElse(null);
                return new Place(
                        country == null ? NewMissions.spaced(name.subList(at, name.size())) : country.name(), country);
            }
        }
        return null;
    }

    /** The country that begins at a token, behind its article. */
    private static @Nullable Country country(List<Token> name, int from) {
        int at = name.get(from).is("la") || name.get(from).is("l'") ? from + 1 : from;
        return at >= name.size() || !name.get(at).isCapital()
                ? null
                : Countries.FRENCH
                        .at(name, at)
                        .filter(m -> !m.value().demonym())
                        .map(m -> m.value().country())
                        .orElse(null);
    }

    /** "Au Kalundi, la Force …": the place that the sentence begins with. */
    private static @Nullable Place placeAhead(List<Token> tokens, int head) {
        boolean ahead = head > 3
                && (tokens.get(0).is("au")
                        || tokens.get(0).is("en")
                        || tokens.get(0).is("à")
                        || tokens.get(0).is("aux"))
                && tokens.get(1).isCapital()
                && tokens.get(2).is(",");
        if (!ahead) {
            return null;
        }
        Country country =
                Countries.FRENCH.at(tokens, 1).map(m -> m.value().country()).orElse(null);
        return new Place(country == null ? NewMissions.spaced(tokens.subList(1, 2)) : country.name(), country);
    }

    private static @Nullable Organisation organisation(List<Token> name) {
        for (int i = 0; i < name.size(); i++) {
            Gazetteer.Match<Organisation> match =
                    FrenchBodies.organisationAt(name, i).orElse(null);
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }

    private static boolean isAcronym(Token token) {
        return token.shape() == Token.Casing.UPPER
                && token.word().length() >= 3
                && token.word().length() <= 14;
    }
}
