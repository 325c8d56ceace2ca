package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of votes. */
class VoteHeldRuleTest {

    private static final String KIND = "vote-held";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            By a vote of 12-0 with 3 abstentions, the council adopted the resolution renewing UNDOF's mandate through June 30, 2026. China, Russia and Pakistan abstained. | undof body=UN Security Council outcome=ADOPTED tally=inFavour:12,against:0,abstaining:3,abstainers:[China,Russia,Pakistan]
            The Security Council extended the mandate of MINUSCA for one year by 14 votes in favour to none against, with 1 abstention (United States). | minusca body=UN Security Council outcome=ADOPTED tally=inFavour:14,against:0,abstaining:1,abstainers:[United States]
            The Security Council adopted resolution 2790 (2025) on UNIFIL at its 9988th meeting on 28 August. | unifil body=UN Security Council on=2025-08-28 outcome=ADOPTED resolution=2790
            The Security Council approved a new term for UNIFIL on Wednesday. The resolution, presented by Britain, was adopted with 14 votes in favour. The United States, which objects to the cost, abstained. | unifil body=UN Security Council on=2025-08-27 outcome=ADOPTED tally=inFavour:14,abstaining:1,abstainers:[United States]
            The Council on Monday adopted a resolution on UNISFA. Resolution 2790 won the unanimous support of the 15-member council. | unisfa body=UN Security Council on=2025-08-25 outcome=ADOPTED tally=inFavour:15,unanimous:yes resolution=2790
            Russia vetoed the draft resolution on UNITAMS on Wednesday. | unitams body=UN Security Council on=2025-08-27 outcome=VETOED
            The Security Council postponed a vote on the MINURSO mandate, diplomats said. | minurso body=UN Security Council outcome=POSTPONED
            Security Council members failed to adopt a resolution extending the UNAMI mandate on Thursday. | unami body=UN Security Council on=2025-08-28 outcome=REJECTED
            All 15 members voted in favour of the resolution on UNMISS on Monday. | unmiss body=UN Security Council on=2025-08-25 outcome=ADOPTED tally=inFavour:15,unanimous:yes
            The Bundestag voted on Friday to keep troops in KFOR. | kfor body=Bundestag on=2025-08-22 outcome=ADOPTED
            Adopting resolution 2800 (2025) by 13 votes in favour, none against and two abstentions (Russian Federation, China), the Council extended UNISFA. | unisfa body=UN Security Council outcome=ADOPTED tally=inFavour:13,against:0,abstaining:2,abstainers:[Russia,China] resolution=2800
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Security Council is expected to adopt a resolution on UNIFIL on Friday.
            If the resolution on UNIFIL is adopted, troops will leave.
            Parliament voted on Tuesday to delay elections until November, UNAMI said.
            The Lions won 15-0 and voted their captain player of the season.
            UNIFIL monitors violations of resolution 1701.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
