package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of scheduled votes. */
class VoteExpectedRuleTest {

    private static final String KIND = "vote-expected";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Security Council is scheduled to vote on the draft resolution on Friday, extending UNIFIL. | unifil body=UN Security Council window=2025-08-29 subject=the draft resolution
            A vote on renewing the mandate of MINUSCA is expected later this week. | minusca body=UN Security Council window=2025-08-29..2025-08-31 subject=renewing the mandate of MINUSCA
            The mandate of UNIFIL ends on Sunday. The Council is expected to vote on a renewal on Friday, August 29. | unifil body=UN Security Council window=2025-08-29 subject=a renewal
            The Council will vote tomorrow (29 August) on the UNIFIL mandate. | unifil body=UN Security Council window=2025-08-29 subject=the UNIFIL mandate
            The AU Peace and Security Council is due to vote on 10 September on whether to extend AUSSOM for a year. | aussom body=AU Peace and Security Council window=2025-09-10 subject=extend AUSSOM for a year
            The 15-member council is likely to vote next Tuesday on a resolution to end UNMHA's mandate on 28 January 2026. | unmha body=UN Security Council window=2025-09-02 subject=a resolution to end UNMHA's mandate
            The Security Council is expected to decide on the future of UNIFIL by the end of the month. | unifil body=UN Security Council window=2025-08-28..2025-08-31(open) subject=the future of UNIFIL
            The Bundestag is set to vote in mid-September on the mandate for troops in KFOR. | kfor body=Bundestag window=2025-09-11..2025-09-20 subject=the mandate for troops
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            No date has been set for a vote on the UNIFIL mandate.
            The Security Council voted on Monday to extend UNIFIL.
            Lebanon, where UNIFIL works, is due to vote in parliamentary elections in May.
            Iraq's parliament will vote on Tuesday on the budget.
            The Security Council did not vote on UNIFIL on Monday.
            The transitional council has scheduled a vote for a new president on 15 November, BINUH said.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
