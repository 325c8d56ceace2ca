package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class MandateExpiryRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-27 | Le mandat de la mission, qui expire le 2 octobre, devrait être prolongé d'un an. Le Conseil de sécurité doit voter lundi sur un projet de résolution rédigé par les Etats-Unis et l'Equateur sur la Mission multinationale d'appui à la sécurité en Haïti. | mss-haiti window=2024-10-02
            2025-10-28 | Le mandat de la Minurso arrive à expiration le 31 octobre. Les membres du Conseil devraient se prononcer jeudi sur le projet de résolution américain. | minurso window=2025-10-31
            2025-11-10 | La Minusca, dont le mandat prend fin samedi, compte plus de 17 000 Casques bleus. | minusca window=2025-11-15
            2024-01-16 | Le mandat de la Mission de la SADC au Mozambique (SAMIM) expire en juillet et ne sera pas renouvelé, a annoncé la SADC. | samim window=2024-07-01..2024-07-31
            2025-01-29 | Le mandat du Binuh, qui devait expirer le 31 janvier, a été prolongé à l'unanimité mercredi jusqu'au 31 janvier 2026. | binuh window=2025-01-31
            2024-11-14 | Le mandat de la Minusca expire vendredi, mais les négociations sur son renouvellement se poursuivent. | minusca window=2024-11-15
            2024-04-30 | À moins d'une semaine de l'échéance, aucun projet de résolution n'a été présenté sur la MANUI, dont le mandat expire le 31 mai. | unami window=2024-05-31
            2024-06-28 | L'autorisation donnée à la Mission de transition de l'Union africaine en Somalie (ATMIS) expire le 12 août. La Somalie a demandé que le retrait soit retardé. | atmis window=2024-08-12
            2025-06-02 | Le mandat de la Fisnua court jusqu'au 15 novembre 2025. | unisfa window=2025-11-15
            2025-11-14 | À la veille de l'expiration de son mandat, samedi, la Minusca attend le vote du Conseil de sécurité. | minusca window=2025-11-15
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("mandate-expiry", text, published)).isEqualTo(facts);
    }
}
