package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Drops acronyms of three letters that may mean something else unless the article speaks of the mission or its host. */
final class ShortAcronyms {

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    private static final int SHORT = 3;

    private final MissionNames known;
    private final int year;
    private final List<Sentence> sentences;
    private final Set<Country> countries = new HashSet<>();
    private final Set<Mission> named = new HashSet<>();

    /** @param year of publication; 0 when not known */
    ShortAcronyms(MissionNames known, List<Sentence> sentences, List<List<Placed>> mentions, int year) {
        this.known = known;
        this.year = year;
        this.sentences = sentences;
        for (int s = 0; s < mentions.size(); s++) {
            for (Placed placed : mentions.get(s)) {
                if (placed.mention() instanceof CountryNamed country) {
                    countries.add(country.country());
                } else if (placed.mention() instanceof MissionNamed mission && !isShort(s, placed)) {
                    named.add(mission.mission());
                }
            }
        }
    }

    List<Placed> kept(int sentence, List<Placed> mentions) {
        List<Placed> kept = new ArrayList<>(mentions.size());
        for (Placed placed : mentions) {
            if (!(placed.mention() instanceof MissionNamed mission)) {
                kept.add(placed);
            } else if (isSure(sentence, placed, mission.mission())) {
                kept.add(sibling(sentence, placed, mission));
            }
        }
        return kept;
    }

    private boolean isSure(int sentence, Placed placed, Mission mission) {
        return !isShort(sentence, placed)
                || named.contains(mission)
                || !known.has(mission)
                || isApposed(sentence, placed)
                || named.stream()
                        .anyMatch(other -> other.host() != null && other.host().equals(mission.host()))
                || (mission.host() != null && (countries.contains(mission.host()) || namesCapital(mission.host())));
    }

    /** "The mission, the MSS": the noun before says what the letters stand for. */
    private boolean isApposed(int sentence, Placed placed) {
        List<Token> tokens = sentences.get(sentence).tokens();
        int at = placed.from() - 1;
        at = at > 0 && tokens.get(at).is("the") ? at - 1 : at;
        return at > 1
                && (tokens.get(at).is(",") || tokens.get(at).is("("))
                && NOUNS.contains(tokens.get(at - 1).word());
    }

    /** "EUFOR" has been several forces: of those that the article's year knows, the one whose country it names. */
    private Placed sibling(int sentence, Placed placed, MissionNamed named) {
        Country host = named.mission().host();
        Token only = sentences.get(sentence).tokens().get(placed.from());
        boolean alone = placed.to() == placed.from() + 1 && only.shape() == Token.Casing.UPPER;
        if (!alone || host == null || countries.contains(host)) {
            return placed;
        }
        return known.called(only.word(), year).stream()
                .filter(other -> other.host() != null && countries.contains(other.host()))
                .findFirst()
                .map(other -> new Placed(new MissionNamed(other, named.leader()), placed.from(), placed.to()))
                .orElse(placed);
    }

    /** "The MSS said in Port-au-Prince …": the city tells the country. */
    private boolean namesCapital(Country country) {
        String capital = Capitals.of(country);
        if (capital == null) {
            return false;
        }
        List<String> words = SentenceSplitter.tokens(capital, Language.ENGLISH).stream()
                .map(Token::word)
                .toList();
        Set<String> first = Set.of(words.getFirst());
        return sentences.stream()
                .filter(sentence -> sentence.hasAny(first))
                .map(Sentence::tokens)
                .anyMatch(tokens -> Collections.indexOfSubList(
                                tokens.stream().map(Token::word).toList(), words)
                        >= 0);
    }

    private boolean isShort(int sentence, Placed placed) {
        List<Token> tokens = sentences.get(sentence).tokens();
        Token first = tokens.get(placed.from());
        boolean alone = placed.to() == placed.from() + 1
                || (placed.to() == placed.from() + 2
                        && NOUNS.contains(tokens.get(placed.from() + 1).word()));
        return alone && first.shape() == Token.Casing.UPPER && first.word().length() <= SHORT;
    }
}
