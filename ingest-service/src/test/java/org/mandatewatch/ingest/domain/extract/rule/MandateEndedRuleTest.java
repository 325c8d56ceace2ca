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
            The Security Council on Friday terminated the mandate of MINUSMA in Mali, effective immediately. | minusma reason=TERMINATED on=2025-08-22
            The Council adopted resolution 2715 on Friday, ending on 3 December 2025 the mandate of UNITAMS. | unitams reason=TERMINATED on=2025-12-03
            UNITAMS was formally disbanded by decision of the Council on 30 June 2024. | unitams reason=TERMINATED on=2024-06-30
            UNITAMS closed its doors on 29 February 2024. | unitams reason=TERMINATED on=2024-02-29
            UNOMIG's mandate expired in June 2009 after Russia vetoed its renewal. | unomig reason=LAPSED on=2009-06-01..2009-06-30
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The minister informed the UN of his government's decision to terminate MINUSMA with immediate effect.
            Mali demanded that the Council end the mandate of MINUSMA.
            The Council is expected to terminate the mandate of UNMHA.
            The Council should terminate the mandate of MONUSCO, the ambassador said.
            The termination of MINUSMA's mandate was requested by Mali.
            The road to the UNIFIL base was closed on Friday.
            Bangui's airport, secured by MINUSCA, was closed on Friday.
            UNIFIL opened fire and ended the standoff on Friday.
            Mali's junta terminated the contract with MINUSMA's fuel supplier on Friday.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
