package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of transitions. */
class TransitionProposedRuleTest {

    private static final String KIND = "transition-proposed";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A draft resolution by the United States and Ecuador proposes transforming the Kenya-led mission in Haiti into a UN peacekeeping operation. | mss-haiti to=UN peacekeeping operation by=[United States,Ecuador]
            The government asked the Security Council to authorise a UN peacekeeping mission to take over from the MSS in Haiti. | mss-haiti to=UN peacekeeping operation
            Leaders urged the transition of AUSSOM to a United Nations peacekeeping force. | aussom to=UN peacekeeping operation
            Options include replacing UNIFIL with a European force. | unifil to=European force
            The AU Commission renewed its call for AMISOM to be succeeded by a UN peacekeeping operation. | amisom to=UN peacekeeping operation
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            China opposes turning the MSS mission in Haiti into a UN peacekeeping operation.
            UNAMID will become the largest UN peacekeeping operation.
            AMIS was transformed into a UN peacekeeping operation in 2007.
            UNAMID will become the UN's largest peacekeeping operation.
            Russia rejected the transformation of UNAMID into a UN peacekeeping operation.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
