package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class SiteSecuredRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-07-17 | Les policiers kényans de la MMAS ont repris aux gangs le contrôle de l'Hôpital général de Port-au-Prince. | mss-haiti site=Hôpital général status=SECURED
            2024-10-10 | Les troupes de la SAMIM ont libéré la ville de Mocímboa da Praia et son port. | samim site=port status=SECURED
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("site-secured", text, published)).isEqualTo(facts);
    }
}
