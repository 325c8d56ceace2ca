package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of displacement. */
class DisplacementRuleTest {

    private static final String KIND = "displacement-reported";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            More than 1.3 million people are internally displaced in Haiti, where the MSS operates. | mss-haiti country=Haiti countryCode=HT count=1300000 qualifier=OVER people=INTERNALLY_DISPLACED
            Some 250,000 people have fled their homes since January, said MONUSCO. | monusco country=Congo - Kinshasa countryCode=CD count=250000 qualifier=ABOUT people=INTERNALLY_DISPLACED
            The fighting has displaced nearly 40,000 people in Mali, MINUSMA said. | minusma country=Mali countryCode=ML count=40000 qualifier=NEARLY people=INTERNALLY_DISPLACED
            The number of displaced people in South Sudan has reached 2 million, according to UNMISS. | unmiss country=South Sudan countryCode=SS count=2000000 qualifier=EXACT people=INTERNALLY_DISPLACED
            Over half a million Haitians have been displaced, BINUH reported. | binuh country=Haiti countryCode=HT count=500000 qualifier=OVER people=INTERNALLY_DISPLACED
            At least 12,000 refugees from Sudan have crossed into Chad, UNAMID said. | unamid country=Sudan countryCode=SD count=12000 qualifier=AT_LEAST people=REFUGEES
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The violence could displace 100,000 people in Mali, MINUSMA warned.
            UNMISS opened 3 camps for displaced people.
            The storm displaced 5,000 people in Texas.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
