package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of requests. */
class MissionRequestedRuleTest {

    private static final String KIND = "mission-requested";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The MSS was approved following a formal request from the Haitian government. | mss-haiti by=Haiti
            Mozambique's government had requested the SADC Mission in Mozambique. | samim by=Mozambique
            Haiti asked the United Nations on Friday to send a peacekeeping force. | - by=Haiti on=2025-08-22
            Mozambique's president requested the deployment of a SADC force in May 2021. | - by=Mozambique on=2021-05-01..2021-05-31
            Ruritania's transitional government has asked the African Union, in a note handed over on 18 August, for a stabilisation force. | - by=Ruritania on=2025-08-18
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mali's request to withdraw MINUSMA was accepted.
            France called for the deployment of UNIFIL.
            Kenya asked the UN to fund the Multinational Security Support mission in Haiti.
            France called for an international force in Gaza.
            The Somali government requested that ATMIS be replaced by a new force.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
