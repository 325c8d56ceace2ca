package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class MissionRequestedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2022-10-10 | Le Premier ministre haïtien Ariel Henry a demandé vendredi à la communauté internationale l'envoi immédiat d'une force armée internationale. | - by=Haiti on=2022-10-07
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("mission-requested", text, published)).isEqualTo(facts);
    }
}
