package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final int MANY_PAGES = 50;

    /** Two pages as an office prints them, with a running head and page numbers, and an indent for each paragraph. */
    private static final List<List<String>> LETTER = List.of(
            List.of(
                    "United Council S/2031/412",
                    "",
                    "#Letter on the coast mission",
                    "",
                    "The mandate of the mission on the coast expires on 30 June 2031. Its depu-",
                    "ties have asked the Council to extend it by twelve months. The police-led",
                    "mission has 2,750 members.",
                    "",
                    "1. The Council is expected to vote in the last week of June, and the pen-",
                    "holder has circulated a draft.",
                    "2. The police-led mission reports by 10 June. Its report will be sent on to the",
                    "",
                    "31-04412 1/2"),
            List.of(
                    "United Council S/2031/412",
                    "",
                    "members of the Council without delay.",
                    "",
                    "Neighbours have offered 300 more soldiers.",
                    "",
                    "The offer stands.",
                    "",
                    "31-04412 2/2"));

    @Test
    void paragraphsWithoutWhatPagesRepeat() throws IOException {
        ReadPage read = PdfReader.read(pdf(LETTER), MANY_PAGES);

        assertThat(read.text()).isEqualTo("""
                        Letter on the coast mission

                        The mandate of the mission on the coast expires on 30 June 2031. Its deputies have asked the \
                        Council to extend it by twelve months. The police-led mission has 2,750 members.

                        1. The Council is expected to vote in the last week of June, and the penholder has circulated \
                        a draft.

                        2. The police-led mission reports by 10 June. Its report will be sent on to the members of the \
                        Council without delay.

                        Neighbours have offered 300 more soldiers.

                        The offer stands.""");
        assertThat(read.facts())
                .isEqualTo(new PageFacts("Letter on the coast mission", null, null, LocalDate.of(2031, 6, 2), "en-GB"));
    }

    @Test
    void aLonelyPageKeepsItsOnlySentence() throws IOException {
        assertThat(PdfReader.read(pdf(List.of(List.of("The mandate of the mission ends on Monday."))), MANY_PAGES)
                        .text())
                .isEqualTo("The mandate of the mission ends on Monday.");
    }

    @Test
    void aTitleThatAProgramMadeUpIsNone() throws IOException {
        try (PDDocument document = document(LETTER)) {
            document.getDocumentInformation().setTitle("Microsoft Word - letter_final2.docx");

            assertThat(PdfReader.read(bytes(document), MANY_PAGES).facts().title())
                    .isNull();
        }
    }

    @Test
    void whatIsLockedIsRefusedWithARemedy() throws IOException {
        assertThatThrownBy(() -> PdfReader.read(locked("secret", new AccessPermission()), MANY_PAGES))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("locked with a password; send it without one");
        AccessPermission readOnly = new AccessPermission();
        readOnly.setCanExtractContent(false);
        assertThatThrownBy(() -> PdfReader.read(locked("", readOnly), MANY_PAGES))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("does not permit its text to be copied");
    }

    @Test
    void picturesOfTextAreRefusedWithARemedy() throws IOException {
        assertThatThrownBy(() -> PdfReader.read(pdf(List.of(List.of(), List.of("Scan 7"))), MANY_PAGES))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("OCR");
    }

    @Test
    void tooManyPagesAndBrokenFilesAreRefused() throws IOException {
        assertThatThrownBy(() -> PdfReader.read(pdf(LETTER), 1)).hasMessageContaining("has 2 pages; at most 1");
        assertThatThrownBy(() -> PdfReader.read("%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII), MANY_PAGES))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("cannot be read as a PDF");
    }

    /** The forms that PDFBox unpacks: whatever stands between the keyword and the packed bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"stream\nx\u009c", "stream \r\nx\u009c", "stream\n\u0000\u0000"})
    void aSmallFileThatUnpacksToAHugeOneIsRefusedUnread(String beginning) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> ".getBytes(StandardCharsets.US_ASCII));
        bomb.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        try (OutputStream packed = new DeflaterOutputStream(bomb, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                packed.write(spaces);
            }
        }

        assertThat(bomb.size()).isLessThan(100_000);
        assertThatThrownBy(() -> PdfReader.read(bomb.toByteArray(), MANY_PAGES))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void aStreamPackedTwiceIsRefused() throws IOException {
        try (PDDocument document = document(LETTER)) {
            PDStream twice = new PDStream(document);
            COSArray packings = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
            try (OutputStream out = twice.getCOSObject().createOutputStream(packings)) {
                out.write("BT ET".getBytes(StandardCharsets.US_ASCII));
            }
            document.getPage(0).setContents(twice);

            assertThatThrownBy(() -> PdfReader.read(bytes(document), MANY_PAGES))
                    .isInstanceOf(UnreadablePdf.class)
                    .hasMessageContaining("more than once");
        }
    }

    @Test
    void aLockNeedsNoPasswordAndHidesNoHugeStream() throws IOException {
        try (PDDocument document = document(LETTER)) {
            PDStream huge = new PDStream(document);
            try (OutputStream out = huge.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = new byte[1 << 20];
                for (int i = 0; i < 40; i++) {
                    out.write(spaces);
                }
            }
            document.getPage(0).setContents(huge);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

            assertThatThrownBy(() -> PdfReader.read(bytes(document), MANY_PAGES))
                    .isInstanceOf(UnreadablePdf.class)
                    .hasMessageContaining("unpacks to far more");
        }
    }

    /** A document as bytes: one list of lines a page; an empty line leaves a gap, # makes a title. */
    static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    private static byte[] locked(String password, AccessPermission permission) throws IOException {
        try (PDDocument document = document(LETTER)) {
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static PDDocument document(List<List<String>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            draw(document, page, new ArrayList<>(lines));
        }
        Calendar made = Calendar.getInstance(TimeZone.getTimeZone("GMT-04:00"));
        made.clear();
        made.set(2031, Calendar.JUNE, 2, 23, 0);
        document.getDocumentInformation().setTitle("Letter on the coast mission");
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentCatalog().setLanguage("en-GB");
        return document;
    }

    private static void draw(PDDocument document, PDPage page, List<String> lines) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        float top = 740;
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            for (String line : lines) {
                boolean title = line.startsWith("#");
                out.beginText();
                out.setFont(font, title ? 16 : 12);
                out.newLineAtOffset(72, top);
                out.showText(title ? line.substring(1) : line);
                out.endText();
                top -= line.isEmpty() ? 10 : 14;
            }
        }
    }
}
