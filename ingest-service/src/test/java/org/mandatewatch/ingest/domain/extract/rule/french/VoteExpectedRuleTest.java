package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class VoteExpectedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-27 | Le mandat de la mission, qui expire le 2 octobre, devrait être prolongé d'un an. Le Conseil de sécurité doit voter lundi sur un projet de résolution rédigé par les Etats-Unis et l'Equateur sur la Mission multinationale d'appui à la sécurité en Haïti. | mss-haiti body=UN Security Council window=2024-09-30
            2025-10-28 | Le mandat de la Minurso arrive à expiration le 31 octobre. Les membres du Conseil devraient se prononcer jeudi sur le projet de résolution américain. | minurso body=UN Security Council window=2025-10-30
            2025-11-10 | Les Etats-Unis veulent réduire la durée du prochain mandat de la Minusca à six mois. Le vote est prévu jeudi. | minusca body=UN Security Council window=2025-11-13
            2025-08-25 | Le vote du Conseil de sécurité sur le renouvellement du mandat de la Finul, initialement prévu lundi, a été reporté à la fin de la semaine, selon des sources diplomatiques. | unifil body=UN Security Council window=2025-08-29..2025-08-31
            2024-01-31 | Le Conseil de sécurité votera mardi 6 février sur le renouvellement du régime de sanctions contre le Yémen. | yemen-sanctions body=UN Security Council window=2024-02-06
            2025-10-29 | Un vote est attendu vendredi au Conseil de sécurité sur un texte américain soutenant le plan d'autonomie marocain et renouvelant d'un an le mandat de la Minurso. | minurso body=UN Security Council window=2025-10-31
            2023-06-28 | Vote vendredi, départ ensuite : le Conseil de sécurité s'apprête à sceller le sort de la Minusma. | minusma body=UN Security Council window=2023-06-30
            2025-08-26 | Les Quinze se retrouveront jeudi pour voter sur la Finul. | unifil body=UN Security Council window=2025-08-28
            2025-08-26 | Rendez-vous est pris : jeudi, le Conseil de sécurité mettra aux voix le texte français sur la Finul. | unifil body=UN Security Council window=2025-08-28
            2025-08-26 | C'est le 29 août que les membres du Conseil de sécurité trancheront la question du retrait de la Finul. | unifil body=UN Security Council window=2025-08-29
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("vote-expected", text, published)).isEqualTo(facts);
    }
}
