package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of proposals. */
class RenewalProposedRuleTest {

    private static final String KIND = "renewal-proposed";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A draft resolution circulated by France would extend UNIFIL for one year, until 31 August 2026. | unifil body=UN Security Council until=2026-08-31 duration=P1Y
            Ministers discussed whether the mandate of SAMIDRC could be extended by six months. | samidrc body=SADC Summit duration=P6M
            The secretary-general has recommended renewing UNMISS's mandate for another year. | unmiss body=UN Security Council duration=P1Y
            Somalia has asked the AU Peace and Security Council to extend ATMIS until June 2026. | atmis body=AU Peace and Security Council until=2026-06-01..2026-06-30
            "We ask the Council to extend UNMISS for six months," the envoy said. | unmiss body=UN Security Council duration=P6M
            Talks are under way in Brussels on a two-year extension of Operation Aspides. | eunavfor-aspides body=EU Council duration=P2Y
            The mission known as MINUSCA may see a vote on the renewal of its mandate. | minusca body=UN Security Council
            UNDOF's mandate should be renewed for a further six months, the report says. | undof body=UN Security Council duration=P6M
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Security Council extended UNIFIL until 31 August 2026.
            The Council decided not to extend the mandate of MINUSMA.
            If the mandate of UNIFIL is extended, troops will stay.
            The company wants to extend its contract with UNIFIL.
            One member had suggested that the mandate of UNFICYP be renewed for six months only.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
