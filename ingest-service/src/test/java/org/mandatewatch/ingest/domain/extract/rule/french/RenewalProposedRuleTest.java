package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class RenewalProposedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-27 | Le mandat de la mission, qui expire le 2 octobre, devrait être prolongé d'un an. Le Conseil de sécurité doit voter lundi sur un projet de résolution rédigé par les Etats-Unis et l'Equateur sur la Mission multinationale d'appui à la sécurité en Haïti. | mss-haiti body=UN Security Council duration=P1Y
            2025-08-18 | La France a fait circuler lundi un projet de résolution prévoyant la prolongation du mandat de la Finul jusqu'au 31 août 2026. | unifil body=UN Security Council until=2026-08-31
            2025-08-18 | Selon l'AFP, qui a consulté le texte, le projet de résolution « prolonge jusqu'au 31 août 2026 » le mandat de la Force intérimaire des Nations unies au Liban. | unifil body=UN Security Council until=2026-08-31
            2024-03-10 | Le président de la Commission de l'UA a appelé le Conseil de paix et de sécurité à proroger pour six mois le mandat de l'ATMIS. | atmis body=AU Peace and Security Council duration=P6M
            2025-10-29 | Un vote est attendu vendredi au Conseil de sécurité sur un texte américain soutenant le plan d'autonomie marocain et renouvelant d'un an le mandat de la Minurso. | minurso body=UN Security Council duration=P1Y
            2024-12-12 | La France, qui tient la plume, a soumis mercredi aux Quinze un texte maintenant la Monusco jusqu'au 20 décembre 2025. | monusco body=UN Security Council until=2025-12-20
            2024-12-12 | Bangui voudrait que la Minusca soit prolongée de deux ans ; Paris n'en offre qu'un. | minusca body=UN Security Council duration=P2Y
            2024-12-12 | António Guterres a plaidé pour une rallonge de six mois du mandat de la Manul. | unsmil body=UN Security Council duration=P6M
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("renewal-proposed", text, published)).isEqualTo(facts);
    }
}
