package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of officials. */
class OfficialRuleTest {

    private static final String KIND = "official-identified";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto visited the MSS in Haiti. | mss-haiti name=William Ruto role=President of=Kenya
            UN Secretary-General António Guterres praised UNIFIL. | unifil name=António Guterres role=Secretary-General of=United Nations
            Ann Muster, Lebanon's foreign minister, met UNIFIL officers. | unifil name=Ann Muster role=Foreign Minister of=Lebanon
            Haiti's new prime minister, Jean Muster, met the MSS. | mss-haiti name=Jean Muster role=Prime Minister of=Haiti
            Paul Example, Director of the National Police of Haiti, thanked the MSS. | mss-haiti name=Paul Example role=Director of the National Police of Haiti
            President Ann Muster of Kenya called for support to the Gang Suppression Force. | gsf-haiti name=Ann Muster role=President of=Kenya
            Special Representative Joanna Muster-Smith briefed the Security Council on UNMISS. | unmiss name=Joanna Muster-Smith role=Special Representative of=United Nations
            Lebanon's U.N. ambassador, Ann Muster, thanked UNIFIL. | unifil name=Ann Muster role=Ambassador of=Lebanon
            The head of the Mission, Ann Muster, said UNMISS was ready. | unmiss name=Ann Muster role=Head of=UNMISS
            UNIFIL spokesman Paul Example said patrols went on. | unifil name=Paul Example role=Spokesman of=UNIFIL
            The AU Commissioner for Political Affairs, Peace and Security, Ambassador Ann Muster, spoke about AUSSOM. | aussom name=Ann Muster role=Commissioner for Political Affairs, Peace and Security of=African Union
            UNMISS was praised by Paul Example, the Special Representative of the Secretary-General. | unmiss name=Paul Example role=Special Representative of=United Nations
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Ruto visited the MSS in Haiti.
            Paul Example, President, Acme Holdings, praised UNIFIL.
            Former Prime Minister Ann Muster visited UNIFIL.
            Acme chairman Paul Example spoke about UNIFIL.
            Executive Director Paul Example of Acme praised UNIFIL.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
