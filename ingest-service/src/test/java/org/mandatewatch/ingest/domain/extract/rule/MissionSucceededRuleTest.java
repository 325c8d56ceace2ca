package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of successions. */
class MissionSucceededRuleTest {

    private static final String KIND = "mission-succeeded";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AUSSOM took over from ATMIS on 1 January 2025. | atmis successor=aussom on=2025-01-01
            ATMIS was replaced by AUSSOM in January. | atmis successor=aussom on=2025-01-01..2025-01-31
            The Security Council voted to transform the MSS mission in Haiti into the Gang Suppression Force. | mss-haiti successor=gsf-haiti
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UNIFIL could replace UNDOF, a diplomat said.
            The draft proposes to transform the MSS mission in Haiti into the Gang Suppression Force.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
