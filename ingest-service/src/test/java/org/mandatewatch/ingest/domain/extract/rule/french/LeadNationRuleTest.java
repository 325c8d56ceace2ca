package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class LeadNationRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-30 | L'ONU a prolongé lundi d'un an le mandat de la Mission multinationale d'appui à la sécurité en Haïti (MMAS), dirigée par le Kenya. Le texte a été adopté à l'unanimité par les 15 membres du Conseil de sécurité. | mss-haiti country=Kenya countryCode=KE
            2025-12-18 | La Jamaïque a déployé 24 militaires et policiers au sein de la mission dirigée par le Kenya en Haïti. | mss-haiti country=Kenya countryCode=KE
            2024-10-10 | Les Bahamas ont offert 150 agents à la mission multinationale en Haïti, dirigée par le Kenya. | mss-haiti country=Kenya countryCode=KE
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("lead-nation", text, published)).isEqualTo(facts);
    }
}
