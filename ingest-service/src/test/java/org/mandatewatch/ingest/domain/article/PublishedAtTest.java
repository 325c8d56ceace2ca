package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-21",
                " 2024-09-21 ",
                "2024-09-21T23:59:59Z",
                "2024-09-21T23:59-04:00",
                "2024-09-21T00:10:00.123+11:00",
                "2024-09-21T10:00:00 03:00",
                "2024-09-21T10:00:00+0300",
                "2024-09-21T10:00",
            })
    void isoDatesAndDateTimes(String text) {
        assertThat(PublishedAt.iso(text)).contains(LocalDate.of(2024, 9, 21));
        assertThat(PublishedAt.loose(text)).contains(LocalDate.of(2024, 9, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.09.2024", "yesterday", "2024-13-01", "2024-02-30", "1726900000", "2024", ""})
    void nothingElseIsIso(String text) {
        assertThat(PublishedAt.iso(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-12 16:00:00-04:00        | 2024-04-12
            2024-04-12 16:00:00 +00:00       | 2024-04-12
            2024/04/12                       | 2024-04-12
            20240412                         | 2024-04-12
            April 12, 2024                   | 2024-04-12
            12 April 2024                    | 2024-04-12
            Apr 2, 2024                      | 2024-04-02
            23/09/2011                       | 2011-09-23
            9/23/2011                        | 2011-09-23
            07/07/2011                       | 2011-07-07
            Fri, 12 Apr 2024 10:00:00 GMT    | 2024-04-12
            12 avril 2024                    | 2024-04-12
            1er août 2024                    | 2024-08-01
            """)
    void pagesAreLooser(String text, LocalDate day) {
        assertThat(PublishedAt.loose(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/09/2011", "3.9.2011", "Friday", "20101305"})
    void butNotAmbiguous(String text) {
        assertThat(PublishedAt.loose(text)).isEmpty();
    }
}
