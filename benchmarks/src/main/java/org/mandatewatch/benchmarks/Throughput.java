package org.mandatewatch.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How much text one step reads on one thread.
 *
 * @param step what was measured
 * @param megabytes millions of bytes of UTF-8 a second
 * @param error half of the 99.9% confidence interval, in the same unit
 */
record Throughput(String step, double megabytes, double error) {

    /** The budget of the design for {@code articlesToFacts}, in MB/s. */
    static final double BUDGET = 5;

    static final String WHOLE = "articlesToFacts";

    /**
     * A table in Markdown, fastest first, each step with how many times as fast as whole extraction it is.
     *
     * @throws java.util.NoSuchElementException when whole extraction was not measured
     */
    static String table(List<Throughput> measured) {
        double whole = measured.stream()
                .filter(one -> one.step().equals(WHOLE))
                .findFirst()
                .orElseThrow()
                .megabytes();
        StringBuilder out =
                new StringBuilder("| step | MB/s | \u00b1 | times whole extraction |\n|---|---:|---:|---:|\n");
        measured.stream()
                .sorted(Comparator.comparingDouble(Throughput::megabytes).reversed())
                .forEach(one -> out.append(String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.1f |%n",
                        one.step(),
                        one.megabytes(),
                        one.error(),
                        one.megabytes() / whole)));
        return out.append(String.format(
                        Locale.ROOT,
                        "%nBudget for %s: %.0f MB/s; measured %.2f, %.0f%% of it.%n",
                        WHOLE,
                        BUDGET,
                        whole,
                        100 * whole / BUDGET))
                .toString();
    }
}
