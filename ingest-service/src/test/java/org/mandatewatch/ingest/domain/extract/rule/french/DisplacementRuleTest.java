package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class DisplacementRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-10-02 | Les violences des gangs en Haïti ont fait plus de 3 600 morts depuis janvier, selon l'ONU. Plus de 700 000 personnes ont été déplacées. | - country=Haiti countryCode=HT count=700000 qualifier=OVER people=INTERNALLY_DISPLACED
            2024-02-20 | Les combats entre l'armée et le M23 ont fait fuir plus de 100 000 personnes en deux semaines dans l'est de la RDC, où opère la Monusco. | monusco country=Congo - Kinshasa countryCode=CD count=100000 qualifier=OVER people=INTERNALLY_DISPLACED
            2024-10-18 | En RDC, plus de sept millions de personnes sont déplacées, selon l'ONU, dont 2,5 millions au Nord-Kivu, où opère la Monusco. | monusco country=Congo - Kinshasa countryCode=CD count=7000000 qualifier=OVER people=INTERNALLY_DISPLACED + monusco country=Congo - Kinshasa countryCode=CD count=2500000 qualifier=EXACT people=INTERNALLY_DISPLACED
            2024-10-10 | À Goma, 120 000 personnes ont fui les combats en une semaine, selon la Monusco. | monusco country=Congo - Kinshasa countryCode=CD count=120000 qualifier=EXACT people=INTERNALLY_DISPLACED
            2024-10-10 | Haïti recense désormais un million de déplacés, trois fois plus qu'il y a un an. | - country=Haiti countryCode=HT count=1000000 qualifier=EXACT people=INTERNALLY_DISPLACED
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("displacement-reported", text, published)).isEqualTo(facts);
    }
}
