package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and who holds what by them. */
class AreaControlledRuleTest {

    private static final String KIND = "area-controlled";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gangs now control an estimated 85 percent of Port-au-Prince, while the MSS mission in Haiti patrols the rest. | mss-haiti by=gangs area=Port-au-Prince share=0.85
            Al-Shabaab still controls large parts of southern Somalia, and ATMIS is leaving. | atmis by=Al-Shabaab area=southern Somalia
            Insurgents hold two thirds of the Cabo Delgado coast, according to SAMIM. | samim by=insurgents area=Cabo Delgado coast share=0.67
            Rebels seized the town of Bria, said MINUSCA. | minusca by=rebels area=Bria
            The Houthis, who control most of northern Yemen, have detained UNMHA staff. | unmha by=Houthis area=northern Yemen
            More than 80 per cent of the city is in the hands of gangs, BINUH says. | binuh by=gangs area=city share=0.8
            UNMISS warned that Malakal had fallen to the rebels. | unmiss by=rebels area=Malakal
            The M23 rebel group, which has seized large parts of North and South Kivu, will not attack MONUSCO. | monusco by=M23 area=North and South Kivu
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The government controls less than half of the country, UNMISS said.
            Rebels would control Juba within days without UNMISS, an analyst warned.
            Gangs hold hostages in Port-au-Prince, BINUH says.
            Rebels took part in talks in Juba, where UNMISS has its base.
            MINUSCA soldiers control the town of Bambari.
            The militants lost control of Baidoa to AMISOM.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
