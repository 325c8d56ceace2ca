package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of authorisations. */
class MandateAuthorisedRuleTest {

    private static final String KIND = "mandate-authorised";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Security Council on 2 October 2023 authorised the Multinational Security Support mission for an initial period of 12 months through resolution 2699. | mss-haiti body=UN Security Council resolution=2699 adopted=2023-10-02 duration=P12M
            UNIFIL was established by the Security Council in 1978. | unifil body=UN Security Council adopted=1978-01-01..1978-12-31
            AUSSOM, which was approved by the AU Peace and Security Council in November 2024, replaced ATMIS. | aussom body=AU Peace and Security Council adopted=2024-11-01..2024-11-30
            In August 2023 SADC leaders approved the deployment of SAMIDRC for one year. | samidrc body=SADC Summit adopted=2023-08-01..2023-08-31 duration=P1Y
            The council voted 13-0, with Russia and China abstaining, to approve the Gang Suppression Force on 30 September 2025. | gsf-haiti body=UN Security Council adopted=2025-09-30
            The mission in Kosovo, KFOR, is authorised under Security Council resolution 1244. | kfor body=UN Security Council resolution=1244
            Today's decision at the Security Council to authorize a Gang Suppression Force was welcomed. | gsf-haiti body=UN Security Council adopted=2025-08-28
            The Gang Suppression Force has begun work. Its mandate, initially set for 12 months, was approved by the Security Council in September 2025. | gsf-haiti body=UN Security Council adopted=2025-09-01..2025-09-30 duration=P12M
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Security Council could authorise a Gang Suppression Force in September.
            The Council authorised UNIFIL to take all necessary action in 2024.
            The Security Council approved an extension of UNIFIL in August.
            The General Assembly's committee approved the budget of MINUSCA in June.
            The council is expected to authorise the Gang Suppression Force on Tuesday.
            The Security Council has not approved the Gang Suppression Force.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
