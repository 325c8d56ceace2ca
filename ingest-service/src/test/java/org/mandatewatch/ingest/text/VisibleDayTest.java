package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted on 14 May 2031",
                "Published: May 14, 2031",
                "Wednesday, 14 May 2031, 09:30",
                "14 May 2031 at 9:30 am",
                "Publié le 14 mai 2031 à 21h05",
                "mercredi 14 mai 2031",
                "Issued on 2031-05-14",
                "14 May 2031 | By the desk",
            })
    void aLineThatShowsTheDay(String line) {
        assertThat(VisibleDay.on(Jsoup.parse("<p class='post-date'>" + line + "</p><p>Text of 1 June 2019</p>")))
                .contains(LocalDate.of(2031, 5, 14));
    }

    @Test
    void severalDaysAreNone() {
        assertThat(VisibleDay.on(Jsoup.parse("<p class=date>14 May 2031</p><ul><li class=date>13 May 2031</li></ul>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>14 May 2031</p>",
                "<p class=update>14 May 2031</p>",
                "<p class=date>Last week</p>",
                "<p class=date>05/06/2031</p>",
            })
    void otherLinesShowNone(String markup) {
        assertThat(VisibleDay.on(Jsoup.parse(markup))).isEmpty();
    }
}
