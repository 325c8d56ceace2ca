package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of strengths. */
class StrengthRuleTest {

    private static final String KIND = "strength-reported";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Contributors to the MSS in Haiti so far are Jamaica 24, Belize 2, and 75 each from Guatemala and El Salvador. | mss-haiti measure=DEPLOYED count=24 qualifier=EXACT contributor=Jamaica personnel=PERSONNEL + mss-haiti measure=DEPLOYED count=2 qualifier=EXACT contributor=Belize personnel=PERSONNEL + mss-haiti measure=DEPLOYED count=75 qualifier=EXACT contributor=Guatemala personnel=PERSONNEL + mss-haiti measure=DEPLOYED count=75 qualifier=EXACT contributor=El Salvador personnel=PERSONNEL
            Kenya pledged 1,000 police officers for the MSS in Haiti, but only 400 have been deployed. | mss-haiti measure=PLEDGED count=1000 qualifier=EXACT contributor=Kenya personnel=POLICE + mss-haiti measure=DEPLOYED count=400 qualifier=EXACT contributor=Kenya personnel=PERSONNEL
            The MSS in Haiti is at 40% of capacity with fewer than 1,000 of the promised 2,500 personnel. | mss-haiti measure=DEPLOYED count=1000 qualifier=NEARLY personnel=PERSONNEL + mss-haiti measure=PLANNED count=2500 qualifier=EXACT personnel=PERSONNEL
            UNIFIL has about 10,000 peacekeepers from 50 countries. | unifil measure=DEPLOYED count=10000 qualifier=ABOUT personnel=PERSONNEL
            The 10,000-strong UNIFIL was attacked. | unifil measure=DEPLOYED count=10000 qualifier=EXACT personnel=PERSONNEL
            The resolution cuts the authorised ceiling of AUSSOM from 18,000 to 11,900 uniformed personnel. | aussom measure=AUTHORISED count=11900 qualifier=EXACT personnel=PERSONNEL
            Burundi will contribute 1,041 troops to AUSSOM. | aussom measure=PLEDGED count=1041 qualifier=EXACT contributor=Burundi personnel=SOLDIERS
            South Africa has withdrawn 249 soldiers from SAMIDRC. | samidrc measure=WITHDRAWN count=249 qualifier=EXACT contributor=South Africa personnel=SOLDIERS
            MONUSCO's authorised strength is 11,500 military personnel and 600 military observers. | monusco measure=AUTHORISED count=11500 qualifier=EXACT personnel=SOLDIERS + monusco measure=AUTHORISED count=600 qualifier=EXACT personnel=SOLDIERS
            El Salvador sent a 78-strong contingent to the MSS mission in Haiti. | mss-haiti measure=DEPLOYED count=78 qualifier=EXACT contributor=El Salvador personnel=PERSONNEL
            Rwanda sent six hundred more soldiers to MINUSCA on Sunday. | minusca measure=ADDITIONAL count=600 qualifier=EXACT contributor=Rwanda personnel=SOLDIERS
            KFOR, which has 4, 600 troops, will grow to 5,000 personnel next year. | kfor measure=DEPLOYED count=4600 qualifier=EXACT personnel=SOLDIERS + kfor measure=PLANNED count=5000 qualifier=EXACT personnel=PERSONNEL
            Some 130 Irish soldiers serve with UNDOF. | undof measure=DEPLOYED count=130 qualifier=ABOUT contributor=Ireland personnel=SOLDIERS
            Italy promised to send up to 200 troops to Operation Aspides. | eunavfor-aspides measure=PLEDGED count=200 qualifier=UP_TO contributor=Italy personnel=SOLDIERS
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two UNIFIL peacekeepers were killed and 12 soldiers injured in Lebanon.
            MINUSCA would need 2,500 more troops to retake the town, analysts said.
            The UN said 5,000 soldiers of the national army fought near MONUSCO positions.
            MONUSCO said gangs had kidnapped 20 police officers.
            The army has 30,000 soldiers.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
