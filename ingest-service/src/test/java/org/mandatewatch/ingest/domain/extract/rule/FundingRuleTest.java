package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of funding. */
class FundingRuleTest {

    private static final String KIND = "funding-reported";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States has provided more than $300 million to the MSS mission in Haiti. | mss-haiti amount=300000000 currency=USD by=United States nature=GIVEN
            Canada pledged $86.7 million for the Gang Suppression Force. | gsf-haiti amount=86700000 currency=USD by=Canada nature=PLEDGED
            The EU will give 20 million euros to AUSSOM. | aussom amount=20000000 currency=EUR by=European Union nature=PLEDGED
            Ottawa pledged 123 million Canadian dollars to the MSS mission in Haiti. | mss-haiti amount=123000000 currency=CAD by=Canada nature=PLEDGED
            Norway has paid NOK 30 million into the AMISOM trust fund. | amisom amount=30000000 currency=NOK by=Norway nature=GIVEN
            UNFICYP has a budget of $57 million, and Greece gives an annual grant of $6.5 million. | unficyp amount=57000000 currency=USD nature=BUDGETED + unficyp amount=6500000 currency=USD by=Greece nature=GIVEN
            AUSSOM needs $166.5 million this year, donors were told. | aussom amount=166500000 currency=USD nature=NEEDED
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Canada gave $40 million in humanitarian aid near UNIFIL positions.
            The company raised $5 million.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
