package org.mandatewatch.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Joins the lines of a document into paragraphs, by where they stand. */
final class PdfParagraphs {

    /** A step down the page that is so much larger than the usual one parts paragraphs. */
    private static final double WIDE_STEP = 1.35;

    /** A line that leaves so much of its column empty was ended on purpose. */
    private static final double SHORT_LINE = 0.85;

    private static final double SHORT_TITLE = 0.6;

    private final List<PdfLine> lines;
    private final double step;
    private final Map<Column, Float> margins = new HashMap<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.step = usualStep(lines);
        lines.forEach(line -> margins.merge(Column.of(line), line.right(), Math::max));
    }

    /** The text, paragraphs parted by empty lines. */
    static String of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).joined();
    }

    private String joined() {
        Hyphens hyphens = Hyphens.in(lines.stream().map(PdfLine::text).toList());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && parted(lines.get(i - 1), line)) {
                out.append("\n\n").append(line.text());
            } else {
                hyphens.append(out, line.text());
            }
        }
        return out.toString();
    }

    private boolean parted(PdfLine before, PdfLine line) {
        if (Math.abs(before.size() - line.size()) > 1 || line.startsItem()) {
            return true;
        }
        float down = line.base() - before.base();
        if (before.page() != line.page() || down <= 0) {
            // The next page or column: a sentence goes on there, a finished one is left alone.
            return before.endsSentence() && !line.startsLower();
        }
        return down > step * WIDE_STEP
                || before.endsSentence() && line.left() > before.left() + line.size() * 0.8
                || before.endsSentence() && fills(before) < SHORT_LINE
                || !line.startsLower() && fills(before) < SHORT_TITLE;
    }

    private double fills(PdfLine line) {
        float column = margins.getOrDefault(Column.of(line), line.right()) - line.left();
        return column <= 0 ? 1 : line.width() / column;
    }

    /** How far down the next line of a paragraph stands: among the smaller steps, for the larger ones part paragraphs. */
    private static double usualStep(List<PdfLine> lines) {
        double[] steps = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).page() == lines.get(i - 1).page())
                .mapToDouble(i -> lines.get(i).base() - lines.get(i - 1).base())
                .filter(down -> down > 1)
                .sorted()
                .toArray();
        return steps.length == 0 ? Double.MAX_VALUE : steps[steps.length / 3];
    }

    /** Lines of one page that begin at about the same place. */
    private record Column(int page, int place) {

        /** Half an inch: indents stay within it, columns do not. */
        private static final float WIDTH = 36;

        static Column of(PdfLine line) {
            return new Column(line.page(), Math.round(line.left() / WIDTH));
        }
    }
}
