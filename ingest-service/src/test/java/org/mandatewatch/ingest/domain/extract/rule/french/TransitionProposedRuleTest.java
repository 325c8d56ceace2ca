package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** French sentences as newsrooms write them, each with the day of its publication. */
class TransitionProposedRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-09-20 | Washington a évoqué l'idée de transformer la mission multinationale en Haïti en une opération de maintien de la paix de l'ONU. | mss-haiti to=UN peacekeeping operation
            """)
    void reads(String published, String text, String facts) {
        assertThat(Told.inFrench("transition-proposed", text, published)).isEqualTo(facts);
    }
}
