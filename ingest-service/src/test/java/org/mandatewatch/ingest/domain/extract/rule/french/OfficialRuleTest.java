package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class OfficialRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-21 | Le président kényan William Ruto a annoncé l'envoi prochain de 600 policiers supplémentaires en Haïti pour renforcer la MMAS. | mss-haiti name=William Ruto role=President of=Kenya
            2022-10-10 | Le Premier ministre haïtien Ariel Henry a demandé vendredi à la communauté internationale l'envoi immédiat d'une force armée internationale. | - name=Ariel Henry role=Prime Minister of=Haiti
            2025-02-01 | Maria Isabel Salvador, représentante spéciale du secrétaire général de l'ONU en Haïti et cheffe du Binuh, a averti mercredi que la situation se détériore. | binuh name=Maria Isabel Salvador role=Special Representative of=United Nations
            2025-02-01 | La ministre congolaise des Affaires étrangères, Thérèse Kayikwamba Wagner, a été reçue à New York au sujet de la Monusco. | monusco name=Thérèse Kayikwamba Wagner role=Foreign Minister of=Congo - Kinshasa
            2024-10-18 | Antoinette Montaigne, porte-parole du gouvernement, n'a pas commenté. « La Minusca doit rester à nos côtés », a estimé le Premier ministre centrafricain Félix Moloua. | minusca name=Félix Moloua role=Prime Minister of=Central African Republic
            2024-10-10 | Mme Bintou Keita, cheffe de la Monusco, a rencontré le président congolais Félix Tshisekedi. | monusco name=Bintou Keita role=Head of=MONUSCO + monusco name=Félix Tshisekedi role=President of=Congo - Kinshasa
            2024-10-10 | « C'est un jour historique pour Haïti », s'est réjoui l'ambassadeur américain à l'ONU, Mike Waltz, après le vote sur la FRG. | gsf-haiti name=Mike Waltz role=Ambassador of=United States
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("official-identified", text, published)).isEqualTo(facts);
    }
}
