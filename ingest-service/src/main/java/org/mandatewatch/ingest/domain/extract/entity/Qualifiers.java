package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Map;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Words before a number that say how exact it is. */
final class Qualifiers {

    /** A qualifier that ends directly before a token, with the number of tokens it takes. */
    record Qualified(Qualifier qualifier, int length) {}

    private static final List<Map.Entry<List<String>, Qualifier>> WORDS = List.of(
            Map.entry(List.of("no", "fewer", "than"), Qualifier.AT_LEAST),
            Map.entry(List.of("no", "less", "than"), Qualifier.AT_LEAST),
            Map.entry(List.of("not", "more", "than"), Qualifier.UP_TO),
            Map.entry(List.of("no", "more", "than"), Qualifier.UP_TO),
            Map.entry(List.of("as", "many", "as"), Qualifier.UP_TO),
            Map.entry(List.of("a", "maximum", "of"), Qualifier.UP_TO),
            Map.entry(List.of("slightly", "more", "than"), Qualifier.OVER),
            Map.entry(List.of("a", "little", "over"), Qualifier.OVER),
            Map.entry(List.of("just", "short", "of"), Qualifier.NEARLY),
            Map.entry(List.of("a", "total", "of"), Qualifier.EXACT),
            Map.entry(List.of("in", "the", "order", "of"), Qualifier.ABOUT),
            Map.entry(List.of("on", "the", "order", "of"), Qualifier.ABOUT),
            Map.entry(List.of("just", "shy", "of"), Qualifier.NEARLY),
            Map.entry(List.of("getting", "on", "for"), Qualifier.NEARLY),
            Map.entry(List.of("shy", "of"), Qualifier.NEARLY),
            Map.entry(List.of("north", "of"), Qualifier.OVER),
            Map.entry(List.of("not", "quite"), Qualifier.NEARLY),
            Map.entry(List.of("not", "even"), Qualifier.NEARLY),
            Map.entry(List.of("estimate", "that"), Qualifier.ABOUT),
            Map.entry(List.of("estimates", "that"), Qualifier.ABOUT),
            Map.entry(List.of("estimated", "that"), Qualifier.ABOUT),
            Map.entry(List.of("estimated", "at"), Qualifier.ABOUT),
            Map.entry(List.of("more", "than"), Qualifier.OVER),
            Map.entry(List.of("well", "over"), Qualifier.OVER),
            Map.entry(List.of("just", "over"), Qualifier.OVER),
            Map.entry(List.of("as", "much", "as"), Qualifier.UP_TO),
            Map.entry(List.of("a", "minimum", "of"), Qualifier.AT_LEAST),
            Map.entry(List.of("upward", "of"), Qualifier.OVER),
            Map.entry(List.of("in", "the", "region", "of"), Qualifier.ABOUT),
            Map.entry(List.of("something", "like"), Qualifier.ABOUT),
            Map.entry(List.of("in", "excess", "of"), Qualifier.OVER),
            Map.entry(List.of("upwards", "of"), Qualifier.OVER),
            Map.entry(List.of("less", "than"), Qualifier.NEARLY),
            Map.entry(List.of("fewer", "than"), Qualifier.NEARLY),
            Map.entry(List.of("close", "to"), Qualifier.NEARLY),
            Map.entry(List.of("just", "under"), Qualifier.NEARLY),
            Map.entry(List.of("up", "to"), Qualifier.UP_TO),
            Map.entry(List.of("at", "least"), Qualifier.AT_LEAST),
            Map.entry(List.of("at", "most"), Qualifier.UP_TO),
            Map.entry(List.of("an", "estimated"), Qualifier.ABOUT),
            Map.entry(List.of("estimated"), Qualifier.ABOUT),
            Map.entry(List.of("over"), Qualifier.OVER),
            Map.entry(List.of("exceeding"), Qualifier.OVER),
            Map.entry(List.of("above"), Qualifier.OVER),
            Map.entry(List.of("nearly"), Qualifier.NEARLY),
            Map.entry(List.of("almost"), Qualifier.NEARLY),
            Map.entry(List.of("under"), Qualifier.NEARLY),
            Map.entry(List.of("below"), Qualifier.NEARLY),
            Map.entry(List.of("some"), Qualifier.ABOUT),
            Map.entry(List.of("about"), Qualifier.ABOUT),
            Map.entry(List.of("around"), Qualifier.ABOUT),
            Map.entry(List.of("roughly"), Qualifier.ABOUT),
            Map.entry(List.of("approximately"), Qualifier.ABOUT),
            Map.entry(List.of("approx"), Qualifier.ABOUT),
            Map.entry(List.of("maximum"), Qualifier.UP_TO),
            Map.entry(List.of("exactly"), Qualifier.EXACT));

    private Qualifiers() {}

    /** The qualifier before a number at token {@code i}, not looking before token {@code floor}. */
    static Qualified before(List<Token> tokens, int i, int floor) {
        return before(tokens, i, floor, WORDS);
    }

    /** The first of some qualifiers, the longest before the shorter, that ends before token {@code i}. */
    static Qualified before(List<Token> tokens, int i, int floor, List<Map.Entry<List<String>, Qualifier>> qualifiers) {
        for (Map.Entry<List<String>, Qualifier> entry : qualifiers) {
            List<String> words = entry.getKey();
            int from = i - words.size();
            if (from >= floor && matches(tokens, from, words)) {
                return new Qualified(entry.getValue(), words.size());
            }
        }
        return new Qualified(Qualifier.EXACT, 0);
    }

    private static boolean matches(List<Token> tokens, int from, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!tokens.get(from + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
