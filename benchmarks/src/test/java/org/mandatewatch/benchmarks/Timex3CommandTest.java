package org.mandatewatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Timex3CommandTest {

    @Test
    void writesOneLineForEveryExpressionWithOffsetsInCodePoints(@TempDir Path folder) throws IOException {
        String tml = ours();
        Files.writeString(folder.resolve("ruritania.tml"), tml.replace("\n", "\r\n"));
        Files.writeString(folder.resolve("notes.txt"), "It met on Monday.");
        Path out = folder.resolve("out.tsv");

        int written = Timex3Command.write(folder, out);

        List<String> lines = Files.readAllLines(out);
        assertThat(written).isEqualTo(lines.size());
        assertThat(lines)
                .containsExactly(
                        "ruritania\t35\t41\tDATE\t2013-03-18\t\tMonday\tWeekdayRef",
                        "ruritania\t60\t69\tDATE\t2013-W13\t\tnext week\tRelativeUnit",
                        "ruritania\t99\t106\tDURATION\tPXDE\t\tdecades\tvague",
                        "ruritania\t139\t148\tDATE\t1998-06\t\tJune 1998\tMonthPart",
                        "ruritania\t154\t157\tDATE\tPRESENT_REF\t\tnow\tvague",
                        "ruritania\t196\t212\tTIME\t2013-03-21TMO\t\tThursday morning\tWeekdayRef");
    }

    private static String ours() throws IOException {
        try (InputStream tml = Timex3CommandTest.class.getResourceAsStream("timex3/ruritania.tml")) {
            return new String(tml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
