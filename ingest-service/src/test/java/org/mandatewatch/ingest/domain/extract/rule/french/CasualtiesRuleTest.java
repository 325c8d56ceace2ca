package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class CasualtiesRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-01-26 | Treize soldats de la paix, dont neuf Sud-Africains, ont été tués dans l'est de la RDC, où sont déployées la Monusco et la SAMIDRC. | monusco killed=13
            2025-06-10 | Un Casque bleu zambien a été tué et un autre blessé dans une embuscade, a annoncé la Minusca. | minusca killed=1 injured=1
            2024-10-18 | Au moins 115 personnes ont été tuées et 50 blessées le 3 octobre à Pont-Sondé, en Haïti, par le gang Gran Grif. | - killed=115 injured=50 period=2024-10-03
            2024-10-10 | L'attaque d'un convoi de la Minusca a coûté la vie à deux Casques bleus cambodgiens ; cinq autres ont été blessés. | minusca killed=2 injured=5
            2024-10-10 | Le bilan est passé à 70 morts, dont trois enfants, et 16 blessés graves après l'assaut du gang sur Pont-Sondé, en Haïti. | - killed=70 injured=16
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("casualties-reported", text, published)).isEqualTo(facts);
    }
}
