package org.mandatewatch.ingest.domain.extract.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sample text of our own writing, with the facts that a careful reader takes from it.
 *
 * @param place file and number, for messages
 * @param kind the kind of fact that the file is about; null for whole articles and negatives
 * @param expected empty when the text states nothing
 */
record Entry(
        String place,
        String language,
        @Nullable String kind,
        LocalDate published,
        @Nullable String title,
        String text,
        List<Statement> expected) {

    /** Kinds whose facts are all listed; facts of any other kind say nothing about right or wrong here. */
    Set<String> exhaustive(Set<String> all) {
        Set<String> kinds = new TreeSet<>(all);
        if (kind != null) {
            kinds.retainAll(expected.stream().map(Statement::kind).toList());
            kinds.add(kind);
        }
        return kinds;
    }

    boolean isNegative() {
        return expected.isEmpty();
    }

    @Override
    public String toString() {
        return place + ": " + text.lines().findFirst().orElse("");
    }
}
