package org.mandatewatch.local.text;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Where a command writes; emphasis only where a person looks on. */
public final class Terminal {
    /** Characters per line. */
    public static final int WIDTH = 100;

    private final PrintWriter out;
    private final boolean emphasis;

    public Terminal(PrintWriter out, boolean emphasis) {
        this.out = out;
        this.emphasis = emphasis;
    }

    /** Standard output in the command's encoding; plain when it is not a terminal or {@code NO_COLOR} is set. */
    public static Terminal of(CommandLine command) {
        return new Terminal(command.getOut(), CommandLine.Help.Ansi.AUTO.enabled());
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Whether a person looks on; false for files, pipes and where {@code NO_COLOR} is set. */
    boolean isWatched() {
        return emphasis;
    }

    /** Puts a text in the place of the one that was put there last; the cursor stays on its line. */
    void overwrite(String text) {
        String shown = text.length() < WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
        out.print("\r" + shown + "\u001b[K" + (text.isEmpty() ? "\r" : ""));
        out.flush();
    }

    public void blank() {
        line("");
    }

    public void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    public void heading(String text) {
        line(bold(text));
    }

    public String bold(String text) {
        return styled("1", text);
    }

    public String faint(String text) {
        return styled("2", text);
    }

    public String green(String text) {
        return styled("32", text);
    }

    public String red(String text) {
        return styled("31", text);
    }

    private String styled(String code, String text) {
        return emphasis ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
