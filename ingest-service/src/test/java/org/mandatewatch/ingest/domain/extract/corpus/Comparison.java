package org.mandatewatch.ingest.domain.extract.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactKinds;

/**
 * What was read from an entry, against what it states.
 *
 * @param right facts that are expected
 * @param wrong facts that are not, of the kinds that the entry lists exhaustively
 * @param missed what was expected and not read
 */
record Comparison(Entry entry, List<Fact> right, List<Fact> wrong, List<Statement> missed) {

    /** Direct quotations are too many to list in whole articles. */
    private static final String STATEMENTS = "statement-made";

    static Comparison of(Entry entry, List<Fact> facts) {
        Set<String> all = new LinkedHashSet<>(FactKinds.all());
        if (entry.kind() == null && !entry.isNegative()) {
            all.remove(STATEMENTS);
        }
        Set<String> exhaustive = entry.exhaustive(all);
        List<Statement> stated =
                entry.expected().stream().map(s -> comparable(s, entry)).toList();
        List<Statement> open = new ArrayList<>(stated);
        List<Fact> right = new ArrayList<>();
        List<Fact> wrong = new ArrayList<>();
        for (Fact fact : facts) {
            Statement statement = comparable(Statement.of(fact), entry);
            Optional<Statement> hit = open.stream().filter(statement::says).findFirst();
            if (hit.isPresent()) {
                open.remove(hit.get());
                right.add(fact);
            } else if (exhaustive.contains(fact.kind()) && stated.stream().noneMatch(statement::says)) {
                wrong.add(fact);
            }
        }
        return new Comparison(entry, right, wrong, open);
    }

    /** Titles of office are read in the words of the text, and expected in English. */
    private static Statement comparable(Statement statement, Entry entry) {
        return entry.language().equals("en") ? statement : statement.without("role");
    }

    boolean passes() {
        return wrong.isEmpty() && missed.isEmpty();
    }

    /** For people: the text, what was missed and what was made up. */
    String told() {
        StringBuilder out = new StringBuilder(entry.place() + " (" + entry.published() + ")\n  " + entry.text() + "\n");
        missed.forEach(statement -> out.append("  MISSED ").append(statement).append('\n'));
        wrong.forEach(fact -> out.append("  WRONG  ")
                .append(Statement.of(fact))
                .append("  [")
                .append(fact.header().confidence())
                .append("] \u201c")
                .append(fact.header().evidence().quote().replace('\n', ' '))
                .append("\u201d\n"));
        return out.toString();
    }
}
