package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that nobody writes and somebody may send: each would overflow a careless pattern's stack or never end. */
class HostileInputTest {

    private static final int MANY = 200_000;

    @Test
    void aTitleOfManyWords() {
        String title = "word ".repeat(MANY) + "| Site";

        assertThat(PageReader.html("<title>" + title + "</title><p>Text.</p>")
                        .facts()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void aHeaderWithoutEnd() {
        String text = "From: " + "x".repeat(MANY) + "\nSubject: y\n\nText.";

        assertThat(PageReader.plain(text).text()).isEqualTo(text);
    }

    @Test
    void aWordOfManyHyphens() {
        StringBuilder paragraph = new StringBuilder("the depu-");

        Hyphens.in(List.of("a-".repeat(MANY))).append(paragraph, "ties");

        assertThat(paragraph).hasToString("the deputies");
    }

    @Test
    void datesInsideDates() {
        String page = "<div class=date>".repeat(MANY / 10) + "14 May 2031";

        assertThat(PageReader.html(page).text()).isEqualTo("14 May 2031");
    }
}
