package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of successions. */
class MissionSucceededRuleTest {

    private static final String KIND = "mission-succeeded";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AUSSOM took over from ATMIS on 1 January 2025. | atmis successor=aussom on=2025-01-01
            ATMIS was replaced by AUSSOM in January. | atmis successor=aussom on=2025-01-01..2025-01-31
            The Security Council voted to transform the MSS mission in Haiti into the Gang Suppression Force. | mss-haiti successor=gsf-haiti
            Some 2,000 soldiers put on blue helmets on Monday, as MISCA handed over to the United Nations mission MINUSCA. | misca successor=minusca on=2025-08-25
            MINUSTAH was replaced in October 2017 by a smaller mission, MINUJUSTH, which in turn was followed by BINUH in 2019. | minustah successor=minujusth on=2017-10-01..2017-10-31 + minujusth successor=binuh on=2019-01-01..2019-12-31
            On 1 July 2010, MONUC was renamed MONUSCO. | monuc successor=monusco on=2010-07-01
            The Council decided that MINUJUSTH would succeed MINUSTAH on 16 October 2017. | minustah successor=minujusth on=2017-10-16
            From 1 January 2025 AUSSOM will replace ATMIS. | atmis successor=aussom on=2025-01-01
            ATMIS, the successor to AMISOM, has 14,600 troops. | amisom successor=atmis
            IFOR is no more. Since Friday NATO's soldiers have belonged to a smaller Stabilization Force, SFOR, which has taken over its tasks. | ifor successor=sfor on=2025-08-22
            SFOR, which replaced IFOR in December 1996, handed over to EUFOR Althea on 2 December 2004. | ifor successor=sfor on=1996-12-01..1996-12-31 + sfor successor=eufor-althea on=2004-12-02
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UNIFIL could replace UNDOF, a diplomat said.
            The draft proposes to transform the MSS mission in Haiti into the Gang Suppression Force.
            UNTSO is not going to replace UNDOF.
            Ethiopian troops of UNISFA were replaced by Ghanaian ones; UNMISS soldiers helped.
            Uganda will replace its AMISOM battle group with fresh troops in March.
            The lieutenant general succeeded a compatriot as commander of UNIFIL on Monday; he had led MINUSCA before.
            Command of KFOR passed from a Hungarian general to an Italian one on Friday; ISAF was mentioned.
            MONUSCO troops took over from SAMIDRC soldiers at the airport in Goma on Monday.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
