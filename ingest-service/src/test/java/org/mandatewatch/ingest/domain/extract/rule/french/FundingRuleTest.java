package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class FundingRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-05 | Le secrétaire d'Etat américain Antony Blinken a annoncé jeudi 45 millions de dollars supplémentaires d'aide humanitaire pour Haïti. | - amount=45000000 currency=USD by=United States nature=PLEDGED
            2024-09-05 | Les Etats-Unis ont fourni plus de 300 millions de dollars à la MMAS, dont le budget annuel est estimé à 600 millions de dollars. | mss-haiti amount=300000000 currency=USD by=United States nature=GIVEN + mss-haiti amount=600000000 currency=USD nature=BUDGETED
            2024-10-18 | Le Canada versera 80,5 millions de dollars canadiens à la MMAS. | mss-haiti amount=80500000 currency=CAD by=Canada nature=PLEDGED
            2024-10-18 | Le fonds fiduciaire de la MMAS n'a reçu que 67 millions de dollars, sur les 600 millions nécessaires par an. | mss-haiti amount=67000000 currency=USD nature=GIVEN
            2024-10-10 | Ottawa a remis 60 millions de dollars canadiens au fonds fiduciaire de la MMAS. | mss-haiti amount=60000000 currency=CAD by=Canada nature=GIVEN
            2024-10-10 | L'Aussom accuse un déficit de financement de 96 millions de dollars. | aussom amount=96000000 currency=USD nature=NEEDED
            2024-10-10 | Bruxelles s'est engagée à verser 40 millions d'euros à l'Aussom. | aussom amount=40000000 currency=EUR nature=PLEDGED
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("funding-reported", text, published)).isEqualTo(facts);
    }
}
