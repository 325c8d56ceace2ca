package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class DraftResolutionRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-12-20 | Le Conseil de sécurité a renouvelé vendredi le mandat de la Monusco pour un an, jusqu'au 20 décembre 2025. La résolution 2765, présentée par la France, a été adoptée à l'unanimité. | monusco sponsors=[France] stage=CIRCULATED
            2024-09-27 | Le mandat de la mission, qui expire le 2 octobre, devrait être prolongé d'un an. Le Conseil de sécurité doit voter lundi sur un projet de résolution rédigé par les Etats-Unis et l'Equateur sur la Mission multinationale d'appui à la sécurité en Haïti. | mss-haiti sponsors=[United States,Ecuador] stage=CIRCULATED
            2025-10-28 | Le mandat de la Minurso arrive à expiration le 31 octobre. Les membres du Conseil devraient se prononcer jeudi sur le projet de résolution américain. | minurso sponsors=[United States] stage=CIRCULATED
            2024-12-27 | La nouvelle mission, baptisée Aussom, remplacera l'Atmis à partir du 1er janvier 2025. La résolution, parrainée par le Royaume-Uni, a été adoptée vendredi par 14 voix, les Etats-Unis s'abstenant. | aussom sponsors=[United Kingdom] stage=CIRCULATED
            2023-08-30 | La Russie a mis mercredi son veto à un projet de résolution de la France et des Emirats arabes unis qui aurait prolongé d'un an le régime de sanctions contre le Mali. | mali-sanctions sponsors=[France,United Arab Emirates] stage=CIRCULATED
            2025-08-18 | La France a fait circuler lundi un projet de résolution prévoyant la prolongation du mandat de la Finul jusqu'au 31 août 2026. | unifil sponsors=[France] stage=CIRCULATED
            2025-08-18 | Selon l'AFP, qui a consulté le texte, le projet de résolution « prolonge jusqu'au 31 août 2026 » le mandat de la Force intérimaire des Nations unies au Liban. | unifil stage=CIRCULATED
            2025-10-29 | Un vote est attendu vendredi au Conseil de sécurité sur un texte américain soutenant le plan d'autonomie marocain et renouvelant d'un an le mandat de la Minurso. | minurso sponsors=[United States] stage=CIRCULATED
            2024-03-12 | La Chine et la Russie ont opposé leur veto vendredi à un projet de résolution américain sur la Minuad. | unamid sponsors=[United States] stage=CIRCULATED
            2025-08-26 | Rendez-vous est pris : jeudi, le Conseil de sécurité mettra aux voix le texte français sur la Finul. | unifil sponsors=[France] stage=CIRCULATED
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("draft-resolution", text, published)).isEqualTo(facts);
    }
}
