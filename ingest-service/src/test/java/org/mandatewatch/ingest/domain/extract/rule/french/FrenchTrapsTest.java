package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** What looks like news of a mandate and is none: denials, conditions, other people's mandates, contracts and figures. */
class FrenchTrapsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-07-05 | Si le Conseil de sécurité ne renouvelle pas le mandat de la MINUAAH, les observateurs quitteront Hodeïda.
            2024-07-05 | Le Conseil de sécurité n'a pas prolongé le mandat de la Minuats.
            2024-08-20 | Le porte-parole a refusé de dire si le mandat de la Finul serait prolongé.
            2025-08-28 | Une délégation de la Finul a visité jeudi l'école de Naqoura, où elle a remis des fournitures à deux cents élèves.
            2025-08-28 | La Monusco a démenti avoir livré du carburant aux rebelles. « C'est faux », assure un de ses responsables.
            2025-08-28 | Les négociations sur l'avenir de la Minurso se poursuivent à New York sans qu'aucune date de vote ait été fixée.
            2025-08-28 | Le Conseil de sécurité n'est pas parvenu à se mettre d'accord sur la prolongation du mandat de la Minuss.
            2025-08-28 | Si la Minusca partait, il faudrait plus de 10 000 soldats pour la remplacer, estime un chercheur.
            2025-08-28 | Le mandat du président Touadéra s'achève en mars, et la Minusca a été priée d'assurer la sécurité du scrutin.
            2025-08-28 | Le ministre a rappelé que le contrat d'entretien des hélicoptères de la Minusma avait expiré en juin et que l'appel d'offres avait été relancé.
            2025-08-28 | La Monusco a remis un bâtiment rénové à la police de Bunia. La cérémonie a réuni une centaine de personnes.
            2025-08-28 | Trois membres du Conseil de sécurité ont exprimé leur inquiétude sur la situation humanitaire autour d'El-Fasher.
            2025-08-28 | La loi de finances, votée mardi par 120 voix contre 85, prévoit une hausse du budget de la défense de 3 milliards d'euros.
            2025-08-28 | Le secrétaire général a salué le travail de la Finul et appelé les parties à la retenue.
            2025-08-28 | Les gangs ont attaqué dans la nuit un commissariat de Carrefour, sans faire de victime. Les policiers de la MMAS ne sont pas intervenus.
            2025-08-28 | Aucun soldat kényan n'a été tué, contrairement aux rumeurs, a précisé la MMAS.
            2025-08-28 | Le film sur la Minustah, tourné en six semaines, a coûté 2 millions de dollars.
            2025-08-28 | Le Parlement a prorogé de six mois l'état d'urgence. La Monusco a pris acte de cette décision.
            2025-08-28 | L'an dernier, la Minusca avait organisé 300 patrouilles dans la région de Bria.
            2024-10-10 | Le général kényan Godfrey Otunge commande la force multinationale en Haïti.
            2024-10-10 | En Centrafrique, près d'un cinquième du territoire échappe encore à l'autorité de l'État, selon la Minusca.
            """)
    void readsNothing(String published, String text) {
        assertThat(Told.readFrench(text, published).facts()).isEmpty();
    }
}
