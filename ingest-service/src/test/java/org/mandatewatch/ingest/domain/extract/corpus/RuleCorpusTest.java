package org.mandatewatch.ingest.domain.extract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.fact.FactKinds;

/** The examples beside the rules, one file per kind and language, and the texts that state nothing: all are read right. */
class RuleCorpusTest {

    private static final List<Entry> ENTRIES = Corpus.resource("/org/mandatewatch/ingest/domain/extract/rule");

    static Stream<Entry> entries() {
        return ENTRIES.stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isReadRight(Entry entry) {
        Comparison comparison = Comparison.of(entry, Samples.read(entry));
        assertThat(comparison.passes()).as(comparison.told()).isTrue();
    }

    @Test
    void everyKindHasExamplesInBothLanguages() {
        Map<String, List<String>> languages = ENTRIES.stream()
                .filter(entry -> !entry.isNegative())
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.kind()),
                        Collectors.mapping(Entry::language, Collectors.toList())));
        assertThat(languages.keySet()).containsExactlyInAnyOrderElementsOf(FactKinds.all());
        assertThat(languages.values()).allSatisfy(list -> assertThat(list).contains("en", "fr"));
    }
}
