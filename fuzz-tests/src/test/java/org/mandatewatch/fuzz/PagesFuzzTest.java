package org.mandatewatch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.text.PageReader;
import org.mandatewatch.ingest.text.ReadPage;

/** Any page can be taken apart, as HTML or as plain text, and cleaning what was cleaned changes nothing. */
class PagesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void pages(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.UTF_8);
        staysClean(PageReader.html(source));
        staysClean(PageReader.plain(source));
        staysClean(source);
    }

    @Test
    void mutantsOfTheSeeds() {
        Mutants.of(getClass(), "pages", 200).forEach(this::pages);
    }

    private static void staysClean(ReadPage page) {
        staysClean(page.text());
        String title = page.facts().title();
        if (title != null) {
            String line = CleanText.line(title);
            assertThat(CleanText.line(line)).isEqualTo(line);
        }
    }

    private static void staysClean(String raw) {
        String clean = CleanText.of(raw);
        assertThat(CleanText.of(clean)).isEqualTo(clean);
    }
}
