package org.mandatewatch.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.text.Moments;
import org.mandatewatch.local.text.Terminal;
import org.mandatewatch.local.text.Windows;
import org.mandatewatch.local.text.Wrapped;

/** Tells what happens, each line with the domain time at which it happened. */
final class Narrator {
    private static final String INDENT = "                          ";

    private final Terminal terminal;
    private final SimClock clock;

    Narrator(Terminal terminal, SimClock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    void chapter(String title) {
        terminal.blank();
        terminal.heading(stamp(Instant.now()) + "  " + title);
    }

    void alert(Received received) {
        JsonNode data = received.data();
        String what = received.rung().isEmpty() ? received.reason() : received.reason() + " " + received.rung();
        terminal.line(terminal.bold(stamp(received.at()) + "  ALERT  " + what) + deadline(data));
        String text = data.path("text").asText(data.path("title").asText());
        Wrapped.paragraphs(text, Terminal.WIDTH, INDENT).forEach(terminal::line);
        JsonNode evidence = data.path("evidence").path(0);
        if (evidence.hasNonNull("quote")
                && !text.contains(evidence.path("quote").asText())) {
            String quote = "“" + evidence.path("quote").asText() + "”";
            Wrapped.lines(quote, Terminal.WIDTH, INDENT).forEach(line -> terminal.line(terminal.faint(line)));
        }
    }

    private static String deadline(JsonNode data) {
        JsonNode deadline = data.path("deadline");
        return deadline.hasNonNull("window")
                ? "  (" + deadline.path("kind").asText() + ", " + Windows.text(deadline.path("window")) + ")"
                : "";
    }

    private String stamp(Instant real) {
        return Moments.text(clock.at(real), Plot.ZONE);
    }
}
