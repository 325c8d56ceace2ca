package org.mandatewatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    @Test
    void theTableSetsEveryStepBesideWholeExtractionAndTheBudget() {
        String table = Throughput.table(
                List.of(new Throughput("articlesToFacts", 4, 0.25), new Throughput("openNlpSentences", 36, 1.5)));
        assertThat(table.lines())
                .containsExactly(
                        "| step | MB/s | \u00b1 | times whole extraction |",
                        "|---|---:|---:|---:|",
                        "| openNlpSentences | 36.00 | 1.50 | 9.0 |",
                        "| articlesToFacts | 4.00 | 0.25 | 1.0 |",
                        "",
                        "Budget for articlesToFacts: 5 MB/s; measured 4.00, 80% of it.");
    }
}
