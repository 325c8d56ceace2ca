package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Fields of work that stand beside an office: "peace and security commissioner", "for Peace Operations". */
final class OfficeFields {

    /** Words that begin a field and no person's name. */
    private static final Set<String> FIRST = Set.of(
            "peace",
            "political",
            "humanitarian",
            "legal",
            "global",
            "economic",
            "foreign",
            "safety",
            "operational",
            "management",
            "human",
            "field",
            "security",
            "internal",
            "national",
            "public",
            "african",
            "east",
            "west");

    private static final List<List<String>> BEFORE = List.of(
            List.of("peace", "and", "security"),
            List.of("political", "affairs"),
            List.of("human", "rights"),
            List.of("humanitarian", "affairs"),
            List.of("crisis", "management"),
            List.of("peace", "operations"),
            List.of("humanitarian"),
            List.of("security"));

    /** What the parts of the United Nations are called behind its name. */
    private static final Set<String> UNITS = Set.of(
            "programme",
            "program",
            "fund",
            "agency",
            "office",
            "department",
            "commission",
            "organization",
            "organisation");

    private static final int LONGEST_UNIT = 4;

    private OfficeFields() {}

    static boolean begins(Token token) {
        return FIRST.contains(token.word());
    }

    /** Where the field before an office begins; the office itself when it has none. */
    static int start(List<Token> tokens, int office) {
        for (List<String> field : BEFORE) {
            int from = office - field.size();
            boolean same = from > 0;
            for (int i = 0; same && i < field.size(); i++) {
                same = tokens.get(from + i).is(field.get(i));
            }
            if (same) {
                return from;
            }
        }
        return office;
    }

    /** The end of "Development Programme" behind the name of an organisation; the same place when there is none. */
    static int unitEnd(List<Token> tokens, int from) {
        for (int i = from;
                i < Math.min(tokens.size(), from + LONGEST_UNIT)
                        && tokens.get(i).isCapital();
                i++) {
            if (UNITS.contains(tokens.get(i).word())) {
                return i + 1;
            }
        }
        return from;
    }
}
