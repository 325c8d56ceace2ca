package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of endings. */
class MandateEndedRuleTest {

    private static final String KIND = "mandate-ended";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Security Council decided to terminate the mandate of MINUSMA on 30 June 2023. | minusma reason=TERMINATED on=2023-06-30
            The Council voted unanimously to end UNMHA on 28 January 2026. | unmha reason=TERMINATED on=2026-01-28
            UNITAMS left after its mandate lapsed. | unitams reason=LAPSED
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mali demanded that the Council end the mandate of MINUSMA.
            The Council is expected to terminate the mandate of UNMHA.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
