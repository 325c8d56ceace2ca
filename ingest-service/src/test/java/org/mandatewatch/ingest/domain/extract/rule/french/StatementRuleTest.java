package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class StatementRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-02-01 | « Nous sommes prêts à rester aussi longtemps que nécessaire », a déclaré à la presse Bintou Keita, cheffe de la Monusco. | monusco speaker=Bintou Keita quote=Nous sommes prêts à rester aussi longtemps que nécessaire
            2024-10-18 | Antoinette Montaigne, porte-parole du gouvernement, n'a pas commenté. « La Minusca doit rester à nos côtés », a estimé le Premier ministre centrafricain Félix Moloua. | minusca speaker=Félix Moloua quote=La Minusca doit rester à nos côtés
            2024-10-10 | « C'est un jour historique pour Haïti », s'est réjoui l'ambassadeur américain à l'ONU, Mike Waltz, après le vote sur la FRG. | gsf-haiti speaker=Mike Waltz quote=C'est un jour historique pour Haïti
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("statement-made", text, published)).isEqualTo(facts);
    }
}
