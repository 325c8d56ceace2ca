package org.mandatewatch.ingest.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of a document with their places, in the order in which the document draws them: sorted by place,
 * columns would be read across.
 */
final class PdfLines extends PDFTextStripper {

    /** No article is longer; beyond it a document is a data dump or an attack. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private int characters;

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        text.append(word);
        places.addAll(positions);
        characters += word.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadablePdf("holds more than " + MOST_CHARACTERS + " characters; send the pages that matter");
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().strip();
        if (!line.isEmpty() && !places.isEmpty()) {
            TextPosition first = places.getFirst();
            TextPosition last = places.getLast();
            lines.add(new PdfLine(
                    getCurrentPageNo() - 1,
                    first.getYDirAdj(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getFontSizeInPt(),
                    line));
        }
        text.setLength(0);
        places.clear();
    }
}
