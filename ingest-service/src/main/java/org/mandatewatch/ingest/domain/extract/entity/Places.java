package org.mandatewatch.ingest.domain.extract.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Where a mission works that no registry knows, by the words around it or by the country that an article is about. */
final class Places {

    private static final Set<String> PREPOSITIONS = Set.of("in", "to", "for", "on", "of", "from", "across");

    /** Skipped before the name of a place: "in eastern Arcadia", "in the Republic of Arcadia". */
    private static final Set<String> BEFORE_NAME = Set.of(
            "the", "eastern", "western", "northern", "southern", "central", "republic", "kingdom", "of", "state");

    /** How many words of a whole article are looked through for its country. */
    private static final int FIRST_SENTENCES = 40;

    private Places() {}

    /** The place that begins at a token, of a country or of capital letters; null when none does. */
    static NewMissions.@Nullable Place at(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()) {
            Optional<Gazetteer.Match<Countries.Name>> country = Countries.TABLE.at(tokens, at);
            if (country.isPresent()) {
                return new NewMissions.Place(
                        country.get().value().country().name(),
                        country.get().value().country());
            }
            if (!BEFORE_NAME.contains(tokens.get(at).word())) {
                break;
            }
            at++;
        }
        int end = at;
        while (end < tokens.size() && tokens.get(end).isCapital()) {
            end++;
        }
        return end == at ? null : new NewMissions.Place(NewMissions.spaced(tokens.subList(at, end)), null);
    }

    /** "The Arcadia Intervention Force": the first word of a name that the article uses as a place. */
    static NewMissions.@Nullable Place within(List<Token> name, List<Sentence> sentences) {
        for (int i = 0; i < name.size(); i++) {
            Optional<Gazetteer.Match<Countries.Name>> country = Countries.TABLE.at(name, i);
            if (country.isPresent() && !isLeader(name, country.get().end())) {
                Country host = country.get().value().country();
                return new NewMissions.Place(host.name(), host);
            }
        }
        for (Token token : name) {
            if (token.isCapital() && isPlace(token.word(), sentences)) {
                return new NewMissions.Place(token.word(), null);
            }
        }
        return null;
    }

    /** "The Arcadia-led team": who leads is not where it works. */
    private static boolean isLeader(List<Token> name, int end) {
        return end + 1 < name.size()
                && name.get(end).is("-")
                && name.get(end + 1).is("led");
    }

    /** The country in which the article's first sentences say that most happens; null when they name none. */
    static NewMissions.@Nullable Place of(List<Sentence> sentences) {
        Map<Country, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences.subList(0, Math.min(FIRST_SENTENCES, sentences.size()))) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                int before = tokens.get(i - 1).is("the") && i > 1 ? i - 2 : i - 1;
                if (tokens.get(i).isCapital()
                        && PREPOSITIONS.contains(tokens.get(before).word())) {
                    Countries.TABLE
                            .at(tokens, i)
                            .filter(match -> !match.value().demonym())
                            .ifPresent(match -> counts.merge(match.value().country(), 1, Integer::sum));
                }
            }
        }
        Country most = null;
        for (Map.Entry<Country, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most == null ? null : new NewMissions.Place(most.name(), most);
    }

    private static boolean isPlace(String word, List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(FIRST_SENTENCES, sentences.size()))) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                boolean named = tokens.get(i).is(word)
                        && tokens.get(i).isCapital()
                        && PREPOSITIONS.contains(tokens.get(i - 1).word());
                if (named && (i + 1 == tokens.size() || !tokens.get(i + 1).isCapital())) {
                    return true;
                }
            }
        }
        return false;
    }
}
