package org.mandatewatch.ingest.domain.reextraction;

import java.util.List;
import java.util.stream.Stream;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.revision.Difference;

/**
 * One fact that a re-extraction changes.
 *
 * @param fact as it is stated now; as it was told, when it is no longer stated
 */
public record Example(Change change, Fact fact) {

    /** What happens to the fact. */
    public enum Change {
        ADDED,
        RESTATED,
        SUPERSEDED
    }

    static List<Example> of(Difference difference) {
        return Stream.of(
                        all(Change.ADDED, difference.added()),
                        all(Change.RESTATED, difference.restated()),
                        all(Change.SUPERSEDED, difference.gone()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Example> all(Change change, List<Fact> facts) {
        return facts.stream().map(fact -> new Example(change, fact));
    }
}
