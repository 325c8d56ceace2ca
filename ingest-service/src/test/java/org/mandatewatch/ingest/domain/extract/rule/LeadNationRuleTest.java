package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of lead nations. */
class LeadNationRuleTest {

    private static final String KIND = "lead-nation";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya leads the Multinational Security Support mission in Haiti. | mss-haiti country=Kenya countryCode=KE
            The Kenyan-led multinational security support mission has begun patrols. | mss-haiti country=Kenya countryCode=KE
            The Gang Suppression Force, led by Kenya, began work. | gsf-haiti country=Kenya countryCode=KE
            Officials praised Australia's leadership of RAMSI. | ramsi country=Australia countryCode=AU
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya is considering leading the MSS mission in Haiti.
            The UN-led force MINUSMA left.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
