package org.mandatewatch.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of a PDF: lines joined into paragraphs, without what is repeated on its pages and without their
 * numbers. The document's information gives title and day.
 */
public final class PdfReader {

    /** What programs write where nobody gave a title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(microsoft (word|powerpoint) - .*|untitled.*|document\\d*|.*\\.(docx?|odt|pdf|indd|rtf))");

    /** Few letters on many pages are stamps and page numbers around pictures of text. */
    private static final int LETTERS_PER_PAGE = 20;

    private PdfReader() {}

    /**
     * Reads a document.
     *
     * @param maxPages longer documents are refused
     * @throws UnreadablePdf when it is broken, protected, too long, or holds pictures of text only
     */
    public static ReadPage read(byte[] body, int maxPages) {
        Inflation.check(body);
        try (PDDocument document = Loader.loadPDF(body)) {
            PackedStreams.check(document);
            int pages = document.getNumberOfPages();
            if (pages > maxPages) {
                throw new UnreadablePdf("has " + pages + " pages; at most " + maxPages
                        + " are read (mandatewatch.ingest.pdf.max-pages); send the pages that matter");
            }
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadablePdf("does not permit its text to be copied; send it without that protection,"
                        + " or send the text");
            }
            List<PdfLine> lines = PdfLines.of(document);
            if (letters(lines) < (long) LETTERS_PER_PAGE * Math.max(1, pages)) {
                throw new UnreadablePdf("holds no text, only pictures of it; run text recognition (OCR) over it,"
                        + " or send the text");
            }
            return new ReadPage(PdfParagraphs.of(RunningLines.without(lines, pages)), facts(document));
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf("is locked with a password; send it without one, or send the text");
        } catch (IOException | UncheckedIOException e) {
            throw broken(e);
        } catch (UnreadablePdf e) {
            throw e;
        } catch (RuntimeException e) {
            // The library meets broken files with many kinds of exception.
            throw broken(e);
        }
    }

    private static UnreadablePdf broken(Exception cause) {
        return new UnreadablePdf(
                "cannot be read as a PDF (" + cause.getMessage() + "); save it anew from the program that made it");
    }

    private static long letters(List<PdfLine> lines) {
        return lines.stream()
                .mapToLong(line ->
                        line.text().codePoints().filter(Character::isLetter).count())
                .sum();
    }

    private static PageFacts facts(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        return new PageFacts(
                Optional.ofNullable(information.getTitle())
                        .map(String::strip)
                        .filter(title ->
                                !title.isEmpty() && !NO_TITLE.matcher(title).matches())
                        .orElse(null),
                null,
                null,
                day(information.getCreationDate()),
                document.getDocumentCatalog().getLanguage());
    }

    /** The day at the place where the document was made. */
    private static @Nullable LocalDate day(@Nullable Calendar made) {
        return made == null
                ? null
                : made.toInstant().atZone(made.getTimeZone().toZoneId()).toLocalDate();
    }
}
