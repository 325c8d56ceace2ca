package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** How far the phrase around a mission's name reaches: its acronym in brackets, its noun, its place. */
final class MissionPhrase {

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    private MissionPhrase() {}

    /** The end of the phrase whose name ends at a token. */
    static int end(List<Token> tokens, int nameEnd, Mission mission) {
        int end = bracketed(tokens, nameEnd);
        if (end < tokens.size() && NOUNS.contains(tokens.get(end).word())) {
            end++;
        }
        end = place(tokens, end, mission);
        return bracketed(tokens, end);
    }

    /** The country of "Kenya-led …" when the phrase begins so. */
    static @Nullable Country leader(List<Token> tokens, int i) {
        return Countries.TABLE
                .at(tokens, i)
                .filter(m -> m.end() + 1 < tokens.size()
                        && tokens.get(m.end()).is("-")
                        && tokens.get(m.end() + 1).is("led"))
                .map(m -> m.value().country())
                .orElse(null);
    }

    private static int bracketed(List<Token> tokens, int at) {
        boolean acronym = at + 2 < tokens.size()
                && tokens.get(at).is("(")
                && tokens.get(at + 1).shape() == Token.Casing.UPPER
                && tokens.get(at + 2).is(")");
        return acronym ? at + 3 : at;
    }

    private static int place(List<Token> tokens, int at, Mission mission) {
        if (at + 1 >= tokens.size()
                || !(tokens.get(at).is("in")
                        || tokens.get(at).is("to")
                        || tokens.get(at).is("for"))) {
            return at;
        }
        int place = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
        if (place >= tokens.size()) {
            return at;
        }
        return Countries.TABLE
                .at(tokens, place)
                .filter(m -> !m.value().demonym() && m.value().country().equals(mission.host()))
                .map(Gazetteer.Match::end)
                .orElse(at);
    }
}
