package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of renewals. */
class MandateRenewedRuleTest {

    private static final String KIND = "mandate-renewed";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The UN Security Council on Monday voted unanimously to extend the mandate of the peacekeeping force in Lebanon, known as UNIFIL, until 31 August 2026. | unifil body=UN Security Council adopted=2025-08-25 until=2026-08-31
            Unanimously adopting resolution 2781 (2025), the Council decided to extend the mandate of the United Nations Mission in South Sudan (UNMISS) until 30 April 2026. | unmiss body=UN Security Council resolution=2781 until=2026-04-30
            The Security Council extended the mandate of MINUSCA for one year, until Nov. 15, 2025. | minusca body=UN Security Council until=2025-11-15 duration=P1Y
            The African Union Peace and Security Council has renewed the mandate of ATMIS by six months, to 31 December 2024. | atmis body=AU Peace and Security Council until=2024-12-31 duration=P6M
            Germany's parliament voted on Friday to prolong the mandate of up to 400 troops in the Kosovo Force for another year. | kfor body=Bundestag adopted=2025-08-22 duration=P1Y
            The EU Council today prolonged the mandate of Operation Aspides until 28 February 2026. | eunavfor-aspides body=EU Council adopted=2025-08-28 until=2026-02-28
            SADC leaders agreed in August to extend the SADC Mission in Mozambique for a further 12 months. | samim body=SADC Summit adopted=2025-08-01..2025-08-31 duration=P12M
            The mandate of MONUSCO was renewed for nine months, until 20 September 2025. | monusco body=UN Security Council until=2025-09-20 duration=P9M
            The Council approved a technical rollover of the MINURSO mandate until 31 October 2025. | minurso body=UN Security Council until=2025-10-31 technicalRollover=yes
            Security Council members rolled over the mandate of UNMHA until 14 July 2025. | unmha body=UN Security Council until=2025-07-14 technicalRollover=yes
            UNFICYP's mandate has been extended to year-end. | unficyp body=UN Security Council until=2025-12-31
            The council's 15 members on Thursday unanimously approved a one-year extension of the United Nations Integrated Office in Haiti (BINUH). | binuh body=UN Security Council adopted=2025-08-28 duration=P1Y
            The council extended UNIFIL until 31 August 2026 and UNDOF until 31 December 2026. | unifil body=UN Security Council until=2026-08-31 + undof body=UN Security Council until=2026-12-31
            The force known as UNDOF saw its mandate extended for six months by the Security Council on 30 June 2025. | undof body=UN Security Council adopted=2025-06-30 duration=P6M
            The Council renewed for another year the authorisation for EUFOR Althea in Bosnia and Herzegovina. | eufor-althea body=UN Security Council duration=P1Y
            The Security Council adopted a US-drafted resolution extending the Kenya-led mission in Haiti for a year, to 2 October 2025. | mss-haiti body=UN Security Council until=2025-10-02 duration=P1Y
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A draft resolution circulated by France would extend UNIFIL until 31 August 2026.
            The Security Council did not extend the mandate of MINUSMA.
            The Council failed to agree on extending the mandate of UNAMI.
            Unless it is renewed, the mandate of MINUSMA will expire on 30 June 2026.
            The Security Council is expected to vote on Friday to extend UNIFIL until 31 August 2026.
            Diplomats renewed their calls for the protection of MONUSCO.
            The minister extended his condolences to the UNIFIL mission on Monday.
            The partnership extends to peacekeepers of UNIFIL.
            The president said voters had given him a mandate to extend the tax cuts until 2026.
            UNDOF's mandate, which is renewed every six months, runs until 31 December.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
