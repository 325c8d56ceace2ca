package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class MandateAuthorisedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023-10-02 | Le Conseil de sécurité des Nations Unies a autorisé lundi le déploiement en Haïti d'une mission multinationale d'appui à la sécurité, pour une période initiale de douze mois, par sa résolution 2699 (2023). Treize membres du Conseil ont voté en faveur du texte, la Chine et la Russie s'étant abstenues. | mss-haiti body=UN Security Council resolution=2699 adopted=2023-10-02 duration=P12M
            2025-09-30 | Le Conseil de sécurité a donné mardi son feu vert à la transformation de la mission multinationale en Haïti en une « Force de répression des gangs » pour une durée initiale de douze mois. La résolution 2793 a recueilli 12 voix pour, trois pays (Chine, Russie, Pakistan) s'abstenant. | gsf-haiti body=UN Security Council resolution=2793 adopted=2025-09-30 duration=P12M
            2013-12-05 | Le Conseil de sécurité a adopté jeudi à l'unanimité la résolution 2127 autorisant le déploiement de la Misca, force africaine en Centrafrique, pour une période de douze mois. | misca body=UN Security Council resolution=2127 adopted=2013-12-05 duration=P12M
            2025-09-30 | Par 12 voix pour et trois abstentions (Chine, Russie et Pakistan), le Conseil a adopté la résolution 2793 (2025) autorisant la Force de répression des gangs pour une période initiale de 12 mois. | gsf-haiti body=UN Security Council resolution=2793 duration=P12M
            2013-04-26 | Le Conseil de sécurité a porté sur les fonts baptismaux, jeudi, par la résolution 2100, une force de 12 600 Casques bleus pour le Mali, la Minusma. | minusma body=UN Security Council resolution=2100 adopted=2013-04-25
            2024-03-15 | Née le 8 mars d'un vote du Conseil de l'UE, la mission EUMAM Mozambique doit durer deux ans. | eumam-mozambique body=EU Council adopted=2024-03-08 duration=P2Y
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("mandate-authorised", text, published)).isEqualTo(facts);
    }
}
