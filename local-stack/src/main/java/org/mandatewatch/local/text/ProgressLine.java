package org.mandatewatch.local.text;

/**
 * How far something is: one line that is written over where a person looks on, elsewhere a line for each further tenth.
 */
public final class ProgressLine {
    private static final int TENTH = 10;

    private final Terminal terminal;
    private int shownTenth = -1;

    public ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param percent from 0 to 100 */
    public void show(int percent, String text) {
        if (terminal.isWatched()) {
            terminal.overwrite(text);
        } else if (percent / TENTH != shownTenth) {
            shownTenth = percent / TENTH;
            terminal.line(text);
        }
    }

    /** What follows begins on a line of its own. */
    public void end() {
        if (terminal.isWatched()) {
            terminal.overwrite("");
        }
    }
}
