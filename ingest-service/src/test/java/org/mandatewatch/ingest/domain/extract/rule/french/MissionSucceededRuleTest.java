package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class MissionSucceededRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-12-27 | La nouvelle mission, baptisée Aussom, remplacera l'Atmis à partir du 1er janvier 2025. La résolution, parrainée par le Royaume-Uni, a été adoptée vendredi par 14 voix, les Etats-Unis s'abstenant. | atmis successor=aussom on=2025-01-01
            2025-09-30 | Le Conseil de sécurité a donné mardi son feu vert à la transformation de la mission multinationale en Haïti en une « Force de répression des gangs » pour une durée initiale de douze mois. La résolution 2793 a recueilli 12 voix pour, trois pays (Chine, Russie, Pakistan) s'abstenant. | mss-haiti successor=gsf-haiti
            2017-10-06 | Le Conseil de sécurité a mis fin jeudi, après treize ans de présence, à la Mission des Nations unies pour la stabilisation en Haïti (Minustah), remplacée le 16 octobre par la Minujusth. | minustah successor=minujusth on=2017-10-16
            2017-04-13 | Le Conseil de sécurité des Nations unies a décidé à l'unanimité, jeudi, de mettre fin à la Minustah le 15 octobre et de lui substituer une mission plus réduite, la Minujusth. | minustah successor=minujusth
            2022-04-02 | Exit l'Amisom, bonjour l'Atmis : le changement de nom a pris effet vendredi. | amisom successor=atmis on=2022-04-01
            2024-12-30 | L'Aussom prendra la suite de l'Atmis mercredi. | atmis successor=aussom on=2025-01-01
            2010-06-30 | La Monuc devient la Monusco ce jeudi 1er juillet. | monuc successor=monusco on=2010-07-01
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("mission-succeeded", text, published)).isEqualTo(facts);
    }
}
