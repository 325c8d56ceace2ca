package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M | seconds",
                "0 | PT0S | at once",
                "Wed, 02 Oct 2024 09:01:00 GMT | PT1M | a date",
                "Wed, 02 Oct 2024 08:00:00 GMT | PT0S | a date that has passed",
                "99999999 | PT24H | no longer than a day",
                "99999999999999999999 | | a number beyond all bounds",
                "soon | | what makes no sense",
                " | | nothing",
            })
    void reads(String header, Duration wait, String because) {
        assertThat(RetryAfter.read(header, Instant.parse("2024-10-02T09:00:00Z"))
                        .orElse(null))
                .isEqualTo(wait);
    }
}
