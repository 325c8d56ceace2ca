package org.mandatewatch.local.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "P1Y, 1 year",
        "P12M, 12 months",
        "P1Y6M, 1 year and 6 months",
        "P10D, 10 days",
        "P0D, P0D",
        "soon, soon",
    })
    void a_period_is_said_in_words(String iso, String words) {
        assertThat(Durations.words(iso)).isEqualTo(words);
    }
}
