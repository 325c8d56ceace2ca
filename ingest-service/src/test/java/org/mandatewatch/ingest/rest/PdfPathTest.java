package org.mandatewatch.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.local.test.LocalStackTestResource;

/** A PDF is an article like any other, and its quotes stand in the text that is kept of it. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class PdfPathTest {

    @Test
    void quotesStandAtTheirOffsets() throws IOException {
        byte[] pdf = pdf(
                "The mandate of the Multinational Security Support (MSS) mission in Haiti ex-",
                "pires on 2 October 2024, and its spokes-",
                "man expects the Council to renew it.");

        String id = Http.publisher()
                .contentType("application/pdf")
                .queryParam("publishedAt", "2024-09-19")
                .body(pdf)
                .post("/api/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("article.id");

        JsonPath kept = Http.reader().get("/api/v1/articles/" + id).jsonPath();
        String text = kept.getString("article.text");
        int start = kept.getInt("facts.find { it.kind == 'mandate-expiry' }.evidence.start");
        int end = kept.getInt("facts.find { it.kind == 'mandate-expiry' }.evidence.end");
        assertThat(text)
                .isEqualTo("The mandate of the Multinational Security Support (MSS) mission in Haiti expires on"
                        + " 2 October 2024, and its spokesman expects the Council to renew it.");
        assertThat(text.substring(start, end))
                .isEqualTo(kept.getString("facts.find { it.kind == 'mandate-expiry' }.evidence.quote"))
                .contains("expires on 2 October 2024");
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(72, 720);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
