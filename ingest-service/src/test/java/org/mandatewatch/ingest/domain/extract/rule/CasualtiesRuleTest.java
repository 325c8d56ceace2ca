package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and what they state of casualties. */
class CasualtiesRuleTest {

    private static final String KIND = "casualties-reported";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gangs killed 1,500 people and injured 600 in Haiti between January and March, BINUH said. | binuh killed=1500 injured=600 whom=people period=2025-01-01..2025-03-31
            At least 40 civilians were killed on Sunday in Mali, MINUSMA said. | minusma killed=40 whom=civilians period=2025-08-24
            A raid on a MONUSCO base cost 15 soldiers their lives; fifty-three others were hurt. | monusco killed=15 injured=53 whom=soldiers
            BINUH counted 934 killings, 684 injuries and 680 kidnappings. | binuh killed=934 injured=684 kidnapped=680
            Rebels are holding about 500 blue helmets of UNAMSIL hostage and have killed four. | unamsil killed=4 kidnapped=500
            Some 30 soldiers of KFOR and 52 protesters were injured. | kfor injured=30 + kfor injured=52
            A Tunisian peacekeeper of MINUSCA was killed in an ambush. | minusca killed=1
            Gunmen kidnapped 25 people, MINUSCA reported. | minusca kidnapped=25
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The storm killed 20 people, and a plane crash followed, UNIFIL said.
            Gangs could kill 100 people, BINUH warned.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
