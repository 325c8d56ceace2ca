package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class ReportDueRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-12-20 | Le Conseil demande au Secrétaire général de lui soumettre, d'ici au 30 mars 2025, un rapport sur le désengagement de la MONUSCO. | monusco by=Secretary-General window=2024-12-20..2025-03-30(open)
            2024-10-18 | Le Secrétaire général présentera d'ici au 15 février 2025 un rapport sur la mise en œuvre du mandat de la MINUSCA. | minusca by=Secretary-General window=2024-10-18..2025-02-15(open)
            2024-10-10 | Le Conseil demande au Secrétaire général un examen stratégique de la FINUL d'ici au 1er mars 2025. | unifil by=Secretary-General window=2024-10-10..2025-03-01(open)
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("report-due", text, published)).isEqualTo(facts);
    }
}
