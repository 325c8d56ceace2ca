package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of reports due. */
class ReportDueRuleTest {

    private static final String KIND = "report-due";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Council asked the Secretary-General to present by 1 June 2026 options for the time after UNIFIL. | unifil by=Secretary-General window=2025-08-28..2026-06-01(open)
            The next report of the Secretary-General on BINUH is due on 15 October. | binuh by=Secretary-General window=2025-10-15
            The AU Commission is to submit an assessment of AUSSOM in mid-October. | aussom by=AU Commission window=2025-10-11..2025-10-20
            The Council requested the Secretary-General to report to it on UNIFIL within 90 days. | unifil by=Secretary-General window=2025-08-28..2025-11-26
            The Secretary-General will report to the Council on MINUSCA no later than 15 February 2026. | minusca by=Secretary-General window=2025-08-28..2026-02-15(open)
            The Secretary-General must report to the Security Council on MINUSCA by 15 February and 15 June 2026. | minusca by=Secretary-General window=2025-08-28..2026-02-15(open) + minusca by=Secretary-General window=2025-08-28..2026-06-15(open)
            The Panel of Experts on South Sudan has to hand in its final report on 1 May 2026. | south-sudan-sanctions by=Panel of Experts window=2026-05-01
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Council asked the Secretary-General to report every 90 days on UNIFIL.
            The Secretary-General submitted his report on UNAMI on 15 May.
            The Secretary-General's report on UNAMA said in June that schools were closed.
            The Council has not asked the Secretary-General to report on UNIFIL by December.
            The Secretary-General was asked to report on UNIFIL by 1 June 2024.
            A newspaper reports that UNIFIL will leave by December 2026.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
