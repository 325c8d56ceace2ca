package org.mandatewatch.local.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter out = new StringWriter();

    @Test
    void elsewhereEachTenthIsALine() {
        var progress = new ProgressLine(new Terminal(new PrintWriter(out), false));

        for (int percent : new int[] {0, 4, 9, 12, 19, 55, 100}) {
            progress.show(percent, percent + " %");
        }
        progress.end();

        assertThat(out.toString().lines()).containsExactly("0 %", "12 %", "55 %", "100 %");
    }

    @Test
    void onATerminalOneLineIsWrittenOver() {
        var progress = new ProgressLine(new Terminal(new PrintWriter(out), true));

        progress.show(0, "0 %");
        progress.show(4, "4 %");
        progress.end();

        assertThat(out.toString()).isEqualTo("\r0 %\u001b[K\r4 %\u001b[K\r\u001b[K\r");
    }

    @Test
    void aLineThatIsTooLongIsCutLestItWraps() {
        new ProgressLine(new Terminal(new PrintWriter(out), true)).show(0, "x".repeat(300));

        assertThat(out.toString().chars().filter(c -> c == 'x').count()).isEqualTo(Terminal.WIDTH - 1);
    }
}
