package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class MandateRenewedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-08-28 | Le Conseil de sécurité de l'ONU a décidé à l'unanimité jeudi de prolonger une dernière fois le mandat de la Finul jusqu'au 31 décembre 2026. | unifil body=UN Security Council adopted=2025-08-28 until=2026-12-31
            2024-12-20 | Le Conseil de sécurité a renouvelé vendredi le mandat de la Monusco pour un an, jusqu'au 20 décembre 2025. La résolution 2765, présentée par la France, a été adoptée à l'unanimité. | monusco body=UN Security Council resolution=2765 adopted=2024-12-20 until=2025-12-20 duration=P1Y
            2024-09-30 | L'ONU a prolongé lundi d'un an le mandat de la Mission multinationale d'appui à la sécurité en Haïti (MMAS), dirigée par le Kenya. Le texte a été adopté à l'unanimité par les 15 membres du Conseil de sécurité. | mss-haiti body=UN Security Council adopted=2024-09-30 duration=P1Y
            2024-10-31 | Le Conseil de sécurité a adopté jeudi une résolution prorogeant d'un an le mandat de la Minurso, jusqu'au 31 octobre 2025, par 12 voix pour et deux abstentions. | minurso body=UN Security Council adopted=2024-10-31 until=2025-10-31 duration=P1Y
            2025-05-30 | Le Conseil de sécurité de l'ONU a reconduit vendredi pour un an l'embargo sur les armes et les sanctions visant le Soudan du Sud. | south-sudan-sanctions body=UN Security Council adopted=2025-05-30 duration=P1Y
            2024-06-20 | Le Conseil de l'UE a prorogé aujourd'hui le mandat de la mission de formation EUTM RCA jusqu'au 19 septembre 2025. | eutm-rca body=EU Council adopted=2024-06-20 until=2025-09-19
            2025-01-29 | Le mandat du Binuh, qui devait expirer le 31 janvier, a été prolongé à l'unanimité mercredi jusqu'au 31 janvier 2026. | binuh body=UN Security Council adopted=2025-01-29 until=2026-01-31
            2025-12-19 | Le Conseil proroge jusqu'au 20 décembre 2026 le mandat de la MONUSCO. Par la résolution 2808 (2025), adoptée à l'unanimité, le Conseil de sécurité a décidé ce vendredi de proroger d'un an le mandat de la Mission en RDC. | monusco body=UN Security Council resolution=2808 adopted=2025-12-19 until=2026-12-20 duration=P1Y
            2025-04-30 | Le Conseil de sécurité de l'ONU a prolongé mercredi jusqu'au 9 mai seulement le mandat de sa mission au Soudan du Sud (Minuss), le temps de poursuivre les négociations. | unmiss body=UN Security Council adopted=2025-04-30 until=2025-05-09
            2025-05-08 | Après une prolongation technique de neuf jours, le Conseil de sécurité a renouvelé jeudi pour un an le mandat de la Minuss, par 12 voix et trois abstentions (Chine, Russie, Pakistan). | unmiss body=UN Security Council adopted=2025-05-08 duration=P1Y technicalRollover=yes
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("mandate-renewed", text, published)).isEqualTo(facts);
    }
}
