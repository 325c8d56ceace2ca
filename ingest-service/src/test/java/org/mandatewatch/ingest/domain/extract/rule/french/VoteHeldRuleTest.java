package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class VoteHeldRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-08-28 | Le Conseil de sécurité de l'ONU a décidé à l'unanimité jeudi de prolonger une dernière fois le mandat de la Finul jusqu'au 31 décembre 2026. | unifil body=UN Security Council on=2025-08-28 outcome=ADOPTED tally=unanimous:yes
            2024-12-20 | Le Conseil de sécurité a renouvelé vendredi le mandat de la Monusco pour un an, jusqu'au 20 décembre 2025. La résolution 2765, présentée par la France, a été adoptée à l'unanimité. | monusco body=UN Security Council on=2024-12-20 outcome=ADOPTED tally=unanimous:yes resolution=2765
            2024-09-30 | L'ONU a prolongé lundi d'un an le mandat de la Mission multinationale d'appui à la sécurité en Haïti (MMAS), dirigée par le Kenya. Le texte a été adopté à l'unanimité par les 15 membres du Conseil de sécurité. | mss-haiti body=UN Security Council on=2024-09-30 outcome=ADOPTED tally=inFavour:15,unanimous:yes
            2023-10-02 | Le Conseil de sécurité des Nations Unies a autorisé lundi le déploiement en Haïti d'une mission multinationale d'appui à la sécurité, pour une période initiale de douze mois, par sa résolution 2699 (2023). Treize membres du Conseil ont voté en faveur du texte, la Chine et la Russie s'étant abstenues. | mss-haiti body=UN Security Council on=2023-10-02 outcome=ADOPTED tally=inFavour:13,abstaining:2,abstainers:[China,Russia] resolution=2699
            2024-10-31 | Le Conseil de sécurité a adopté jeudi une résolution prorogeant d'un an le mandat de la Minurso, jusqu'au 31 octobre 2025, par 12 voix pour et deux abstentions. | minurso body=UN Security Council on=2024-10-31 outcome=ADOPTED tally=inFavour:12,abstaining:2
            2024-12-27 | La nouvelle mission, baptisée Aussom, remplacera l'Atmis à partir du 1er janvier 2025. La résolution, parrainée par le Royaume-Uni, a été adoptée vendredi par 14 voix, les Etats-Unis s'abstenant. | aussom body=UN Security Council on=2024-12-27 outcome=ADOPTED tally=inFavour:14,abstaining:1,abstainers:[United States]
            2023-08-30 | La Russie a mis mercredi son veto à un projet de résolution de la France et des Emirats arabes unis qui aurait prolongé d'un an le régime de sanctions contre le Mali. | mali-sanctions body=UN Security Council on=2023-08-30 outcome=VETOED
            2025-08-25 | Le vote du Conseil de sécurité sur le renouvellement du mandat de la Finul, initialement prévu lundi, a été reporté à la fin de la semaine, selon des sources diplomatiques. | unifil body=UN Security Council outcome=POSTPONED
            2025-01-29 | Le mandat du Binuh, qui devait expirer le 31 janvier, a été prolongé à l'unanimité mercredi jusqu'au 31 janvier 2026. | binuh body=UN Security Council on=2025-01-29 outcome=ADOPTED tally=unanimous:yes
            2013-12-05 | Le Conseil de sécurité a adopté jeudi à l'unanimité la résolution 2127 autorisant le déploiement de la Misca, force africaine en Centrafrique, pour une période de douze mois. | misca body=UN Security Council on=2013-12-05 outcome=ADOPTED tally=unanimous:yes resolution=2127
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("vote-held", text, published)).isEqualTo(facts);
    }
}
