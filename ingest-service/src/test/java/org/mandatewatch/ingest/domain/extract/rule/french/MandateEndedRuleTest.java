package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class MandateEndedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023-06-30 | Le Conseil de sécurité de l'ONU a mis fin vendredi, à la demande de Bamako, à la mission de Casques bleus au Mali, la Minusma. | minusma reason=TERMINATED on=2023-06-30
            2025-03-13 | Les dirigeants de la SADC ont décidé jeudi de mettre fin au mandat de la SAMIDRC dans l'est de la RDC. | samidrc reason=TERMINATED on=2025-03-13
            2017-10-06 | Le Conseil de sécurité a mis fin jeudi, après treize ans de présence, à la Mission des Nations unies pour la stabilisation en Haïti (Minustah), remplacée le 16 octobre par la Minujusth. | minustah reason=TERMINATED on=2017-10-05
            2023-07-01 | La Minusma, c'est terminé : le Conseil de sécurité a ordonné vendredi, à l'unanimité, la fin immédiate de la mission au Mali. | minusma reason=TERMINATED on=2023-06-30
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("mandate-ended", text, published)).isEqualTo(facts);
    }
}
