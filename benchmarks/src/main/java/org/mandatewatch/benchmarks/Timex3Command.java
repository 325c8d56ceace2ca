package org.mandatewatch.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mandatewatch.benchmarks.timex3.Timex3;
import org.mandatewatch.benchmarks.timex3.Timex3Reader;
import org.mandatewatch.benchmarks.timex3.TmlFile;

/**
 * Writes our date phrases in TimeML files as TIMEX3, one a line: {@code Timex3Command TML_DIR OUT.tsv}. The columns are
 * doc-id, begin, end, type, value, mod, text and note, without a heading; offsets count code points of the TEXT element, end exclusive.
 */
public final class Timex3Command {

    private Timex3Command() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: Timex3Command TML_DIR OUT.tsv");
            System.exit(2);
        }
        int written = write(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println(written + " time expressions written to " + arguments[1]);
    }

    /** How many expressions were written. */
    static int write(Path directory, Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tml"))
                    .sorted()
                    .toList()) {
                lines.addAll(lines(TmlFile.read(file)));
            }
        }
        Files.write(out, lines, StandardCharsets.UTF_8);
        return lines.size();
    }

    private static List<String> lines(TmlFile file) {
        String text = file.text();
        return Timex3Reader.read(text, file.created()).stream()
                .map(timex -> line(file.id(), text, timex))
                .toList();
    }

    private static String line(String id, String text, Timex3 timex) {
        return String.join(
                "\t",
                id,
                Integer.toString(text.codePointCount(0, timex.begin())),
                Integer.toString(text.codePointCount(0, timex.end())),
                timex.type().name(),
                timex.value(),
                timex.mod(),
                text.substring(timex.begin(), timex.end()).replaceAll("\\s+", " "),
                timex.note());
    }
}
