package org.mandatewatch.ingest.domain.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of a text that everything else points into: NFC, line feeds, single spaces, at most one empty line,
 * and none of the lines that talk to the reader about the page.
 *
 * <p>Cleaning a clean text changes nothing.
 */
public final class CleanText {

    /** Marks without width that pages sprinkle into words; joiners stay, because some scripts are spelled with them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B\\u2060\\u00AD]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\f\\u000B\\u0085\\u2028\\u2029]");

    private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]+");

    private static final Pattern GAP = Pattern.compile("\\n{3,}");

    private CleanText() {}

    /** The cleaned text; empty when nothing is left. */
    public static String of(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String normal = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String lines = LINE_END.matcher(normal).replaceAll("\n");
        String kept = Arrays.stream(lines.split("\n", -1))
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !PageLine.is(line))
                .collect(Collectors.joining("\n"));
        return GAP.matcher(kept).replaceAll("\n\n").strip();
    }

    /** The same for what stands in one line, such as a title; empty when nothing is left. */
    public static String line(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }
}
