package org.mandatewatch.benchmarks;

import java.util.List;
import org.mandatewatch.benchmarks.folding.FoldingRun;

/**
 * What one more fact of a mission costs, after 10, 10,000 and 1,000,000 of them: {@code FoldingCost [HISTORY …]}. One
 * line per length of history, with the cost as a multiple of that of the first.
 */
public final class FoldingCost {

    private FoldingCost() {}

    public static void main(String[] args) {
        List<Integer> histories = args.length == 0
                ? List.of(10, 10_000, 1_000_000)
                : List.of(args).stream().map(Integer::valueOf).toList();
        // The first run only warms the machine up.
        FoldingRun.after(10_000);
        double first = 0;
        System.out.println("history  facts held  microseconds a fact  times the first");
        for (int history : histories) {
            FoldingRun run = FoldingRun.after(history);
            first = first == 0 ? run.microseconds() : first;
            System.out.printf(
                    "%,9d  %,10d  %,19.0f  %15.2f%n",
                    history, run.held(), run.microseconds(), run.microseconds() / first);
        }
    }
}
