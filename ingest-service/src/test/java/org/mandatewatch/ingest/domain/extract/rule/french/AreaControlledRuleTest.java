package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class AreaControlledRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-10-02 | En Haïti, les gangs contrôlent près de 80% de la capitale Port-au-Prince, où est déployée la MMAS. | mss-haiti by=gangs area=Port-au-Prince share=0.8
            2024-10-10 | Les gangs tiennent 85 % de la capitale, estime l'ONU, et la MMAS peine à reprendre du terrain à Haïti. | mss-haiti by=gangs area=Port-au-Prince share=0.85
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("area-controlled", text, published)).isEqualTo(facts);
    }
}
