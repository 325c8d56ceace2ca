package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class StrengthRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-11-10 | La Minusca, dont le mandat prend fin samedi, compte plus de 17 000 Casques bleus. | minusca measure=DEPLOYED count=17000 qualifier=OVER personnel=SOLDIERS
            2024-06-25 | Un premier contingent de 400 policiers kényans est arrivé mardi à Port-au-Prince dans le cadre de la Mission multinationale d'appui à la sécurité (MMAS). | mss-haiti measure=DEPLOYED count=400 qualifier=EXACT contributor=Kenya personnel=POLICE
            2024-09-21 | La MMAS, qui doit compter à terme 2 500 policiers, n'en a déployé qu'environ 400. | mss-haiti measure=PLANNED count=2500 qualifier=EXACT personnel=POLICE + mss-haiti measure=DEPLOYED count=400 qualifier=ABOUT personnel=PERSONNEL
            2024-09-21 | Le président kényan William Ruto a annoncé l'envoi prochain de 600 policiers supplémentaires en Haïti pour renforcer la MMAS. | mss-haiti measure=ADDITIONAL count=600 qualifier=EXACT contributor=Kenya personnel=POLICE
            2024-03-01 | Le Bénin s'est dit prêt à envoyer jusqu'à 2 000 soldats en Haïti au sein de la Mission multinationale d'appui à la sécurité. | mss-haiti measure=PLEDGED count=2000 qualifier=UP_TO contributor=Benin personnel=SOLDIERS
            2023-12-15 | La Minusma, qui comptait quelque 13 000 soldats, a achevé son retrait. | minusma measure=DEPLOYED count=13000 qualifier=ABOUT personnel=SOLDIERS
            2024-12-20 | La résolution maintient le plafond autorisé de la Monusco à 11 500 militaires et 600 observateurs. | monusco measure=AUTHORISED count=11500 qualifier=EXACT personnel=SOLDIERS + monusco measure=AUTHORISED count=600 qualifier=EXACT personnel=PERSONNEL
            2025-06-10 | La Force de répression des gangs disposera de 5.500 membres, dont 5.000 policiers et militaires. | gsf-haiti measure=PLANNED count=5500 qualifier=EXACT personnel=PERSONNEL
            2025-06-10 | L'Ouganda a retiré 1 000 soldats de l'Atmis, soit un cinquième de son contingent. | atmis measure=WITHDRAWN count=1000 qualifier=EXACT contributor=Uganda personnel=SOLDIERS
            2024-08-15 | Le Conseil de sécurité a autorisé jeudi les États membres de l'Union africaine à maintenir jusqu'à 12 626 militaires en Somalie dans le cadre de l'Atmis jusqu'au 31 décembre 2024. | atmis measure=AUTHORISED count=12626 qualifier=UP_TO personnel=SOLDIERS
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("strength-reported", text, published)).isEqualTo(facts);
    }
}
