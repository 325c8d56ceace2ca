package org.mandatewatch.local.demo;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.local.text.Terminal;

/** What must come true in the demo, and whether it did. */
final class Checks {
    private final List<Check> checks = new ArrayList<>();

    private record Check(String promise, boolean kept) {}

    /** @param promise as a sentence that is true when it was kept */
    void add(String promise, boolean kept) {
        checks.add(new Check(promise, kept));
    }

    boolean allKept() {
        return !checks.isEmpty() && checks.stream().allMatch(Check::kept);
    }

    void print(Terminal terminal) {
        terminal.heading("What came true");
        for (Check check : checks) {
            terminal.line(
                    check.kept
                            ? terminal.green("  yes  ") + check.promise
                            : terminal.red("  NO   ") + terminal.bold(check.promise));
        }
    }
}
