package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of drafts. */
class DraftResolutionRuleTest {

    private static final String KIND = "draft-resolution";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The draft on UNIFIL, circulated by France on Monday, runs to ten pages. | unifil sponsors=[France] stage=CIRCULATED
            The United States and Panama have circulated a draft resolution to create the Gang Suppression Force. | gsf-haiti sponsors=[United States,Panama] stage=CIRCULATED
            France, the penholder on Lebanon, put its draft renewing UNIFIL in blue on Monday. | unifil sponsors=[France] stage=IN_BLUE
            The draft on UNMISS was placed under silence until Thursday. | unmiss stage=SILENCE
            Council members are negotiating a US-drafted text on UNMISS. | unmiss sponsors=[United States] stage=CIRCULATED
            A revised draft resolution tabled by the United Kingdom would wind down UNMHA. | unmha sponsors=[United Kingdom] stage=REVISED
            The draft resolution on MINUSCA, seen by a news agency, asks for a review. | minusca stage=CIRCULATED
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States plans to circulate a draft on UNMISS.
            UNIFIL soldiers drafted a plan with France.
            No draft on UNDOF has been circulated.
            Following talks with Sudan, the penholder on UNITAMS halved this period in the draft.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
