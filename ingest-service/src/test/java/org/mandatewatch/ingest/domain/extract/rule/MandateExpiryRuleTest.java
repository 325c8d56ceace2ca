package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of expiries. */
class MandateExpiryRuleTest {

    private static final String KIND = "mandate-expiry";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mandate of UNIFIL, which was last renewed a year ago, expires on 31 August. | unifil window=2025-08-31
            UNMISS, whose mandate ends on 30 April, has 17,000 troops. | unmiss window=2026-04-30
            The current authorisation for EUFOR Althea runs until 2 November 2025. | eufor-althea window=2025-11-02
            The Council must act before the mission's 2 October expiry, diplomats at MINUSCA said. | minusca window=2025-10-02
            MINUSMA's mandate was due to expire on Friday. | minusma window=2025-08-29
            UNDOF watches the ceasefire. Its mandate, which is renewed every six months, currently runs until 31 December. | undof window=2025-12-31
            ATMIS is set to end on 31 December 2025. | atmis window=2025-12-31
            Unless it is renewed, the mandate of MINUSMA will expire on 30 June 2026. | minusma window=2026-06-30
            MINUSCA and UNIFIL face deadlines. UNIFIL's mandate runs out on 31 August, while the Council renewed MINUSCA last November. | unifil window=2025-08-31
            The mandate of the AU mission in Chad expires on 3 October. | au-chad window=2025-10-03
            SAMIDRC's final mandate lapses at the end of December. | samidrc window=2025-12-31
            The Kosovo Force is in place. Its authorisation expires in mid-November. | kfor window=2025-11-11..2025-11-20
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mandate of the Transitional Presidential Council expires on 7 February 2026, and BINUH will help with elections.
            The resolution keeps the UNMISS mission in place until 15 March 2026.
            The company's mandate to manage the fund for UNIFIL expires on 30 June.
            The president, whose mandate ends on 30 May, thanked UNIFIL.
            The government welcomed MINUSCA. Its budget expires on 31 December.
            The ceasefire near UNIFIL positions ended on Friday.
            The mandate of UNIFIL did not expire on 31 August.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
