package org.mandatewatch.local.demo;

import java.io.IOException;
import java.util.Optional;
import org.mandatewatch.local.stack.Readiness;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.stack.Stack;
import org.mandatewatch.local.stack.StackPlan;
import org.mandatewatch.local.text.Terminal;

/** Runs the story on a stack of its own. */
public final class Demo {
    private Demo() {}

    /**
     * @param stack broker and database started, services not
     * @return whether all of it came true
     */
    public static boolean run(Stack stack, StackPlan plan, Terminal terminal) throws IOException, InterruptedException {
        Optional<SimClock> clock = FastStart.start(stack, new Readiness(plan.ports()));
        if (clock.isEmpty()) {
            terminal.line(terminal.red("The services did not become ready in time; their logs are in "
                    + plan.data().logs() + "."));
            return false;
        }
        // Kept only so that ./mandatewatch status --data tells the demo's time.
        clock.get().keptIn(plan.data().clock());
        terminal.line("The clock starts on 24 September 2024 and runs " + Plot.SPEED.toPlainString()
                + " times faster than life.");
        try (WebhookSink sink = WebhookSink.open()) {
            return new Story(new Services(plan), sink, clock.get(), terminal).tell();
        }
    }
}
