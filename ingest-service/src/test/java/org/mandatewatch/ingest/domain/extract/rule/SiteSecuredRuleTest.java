package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and which places missions hold or mean to take by them. */
class SiteSecuredRuleTest {

    private static final String KIND = "site-secured";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The MSS mission in Haiti has secured the airport and the main port. | mss-haiti site=airport status=SECURED + mss-haiti site=main port status=SECURED
            INTERFET troops secured Dili's port and airport within hours. | interfet site=Dili's port status=SECURED + interfet site=airport status=SECURED
            The bridge at Mitrovica was retaken by KFOR on Monday. | kfor site=bridge at Mitrovica status=SECURED
            The next focus of the MSS mission in Haiti will be reopening the roads to the south. | mss-haiti site=roads status=TO_BE_SECURED
            MINUSCA plans to retake the airfield of Bria. | minusca site=airfield of Bria status=TO_BE_SECURED
            Kenyan police of the MSS mission in Haiti retook control of the port on Thursday. | mss-haiti site=port status=SECURED
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UNMISS has secured funding for another year.
            Gangs took control of the Varreux fuel terminal, though the MSS mission in Haiti was near.
            Rebels seized the airport at Bunia, MONUSCO said.
            MONUSCO has not secured the road to Sake.
            The government urged MINUSCA to reopen the road to Bangassou.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
