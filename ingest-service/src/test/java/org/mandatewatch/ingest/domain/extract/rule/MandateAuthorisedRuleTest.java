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
            UNDOF has been deployed on the Golan since resolution 350 of 31 May 1974. | undof body=UN Security Council resolution=350 adopted=1974-05-31
            Established in April 2014, MINUSCA is one of the largest UN operations. | minusca body=UN Security Council adopted=2014-04-01..2014-04-30
            The European Union's foreign ministers on Monday agreed to launch EUNAVFOR Aspides, a naval mission in the Red Sea. | eunavfor-aspides body=EU Council adopted=2025-08-25
            SADC leaders gave the green light for the deployment of SAMIDRC to eastern Congo in May 2023. | samidrc body=SADC Summit adopted=2023-05-01..2023-05-31
            The Council, by resolution 2100 of 25 April 2013, established MINUSMA. | minusma body=UN Security Council resolution=2100 adopted=2013-04-25
            AMISOM was created by the African Union's Peace and Security Council on 19 January 2007 with an initial six month mandate. | amisom body=AU Peace and Security Council adopted=2007-01-19 duration=P6M
            The Security Council voted on Tuesday to deploy the Gang Suppression Force to Haiti for an initial 12-month period. | gsf-haiti body=UN Security Council adopted=2025-08-26 duration=P12M
            The Council today adopted a decision establishing a military assistance mission in support of Ukraine (EUMAM Ukraine). The mission is initially set up for two years. | eumam-ukraine body=EU Council adopted=2025-08-28 duration=P2Y
            EU foreign ministers launched the naval operation EUNAVFOR Aspides on Monday. | eunavfor-aspides body=EU Council adopted=2025-08-25
            The Security Council today authorized Member States to transition the Multinational Security Support mission in Haiti to a Gang Suppression Force, adopting resolution 2793 (2025). | gsf-haiti body=UN Security Council resolution=2793 adopted=2025-08-28
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
            The Security Council has authorised the deployment of an additional 600 troops to MINUSCA.
            The Security Council on Wednesday authorised an increase of 3,700 in the strength of MINUSCA.
            The Council approved MINUSMA's exit plan.
            The Bundestag approved on Thursday the participation of up to 700 soldiers in UNIFIL.
            ECOWAS launched an operation against smugglers; its troops of ECOMIG stayed in camp.
            The Council was told that UNMISS had established a base in Bor.
            The UN-authorized Multinational Security Support mission in Haiti needs money.
            The Security Council set up a panel of experts that visited UNITAMS in Sudan.
            Under resolution 1701 (2006), UNIFIL's mandate was strengthened.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
