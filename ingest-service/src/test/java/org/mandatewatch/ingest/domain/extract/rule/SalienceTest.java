package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

class SalienceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNTAET took over from INTERFET in February. It ends its work here. Its mandate expires on 31 January 2001. | untaet
            UNTAET was set up in October. The mission took over from INTERFET. Its mandate expires on 31 January 2001. | untaet
            INTERFET handed over to UNTAET. The mandate of the new mission expires on 31 January 2001.                 | untaet
            INTERFET handed over to UNTAET. The mandate of the old mission expires on 31 January 2001.                 | interfet
            UNTAET is bigger than INTERFET. Its mandate expires on 31 January 2001.                                    | untaet
            INTERFET landed first. In the capital people now wait for UNTAET. Its mandate expires on 31 January 2001.  | untaet
            UNTAET has many friends in Dili, which INTERFET left. That mission's mandate expires on 31 January 2001.   | interfet
            INTERFET guards the border. UNTAET runs the ports. The mandate of the force expires on 31 January 2001.    | interfet
            The Australian-led INTERFET left. UNTAET stays. INTERFET is gone. The blue helmets work until their mandate expires on 31 January 2001. | untaet
            """)
    void of_several_missions_the_one_in_mind_is_meant(String text, String mission) {
        assertThat(Told.of("mandate-expiry", text, "2000-03-02")).startsWith(mission + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La MINUSCA a remplacé la MISCA en septembre. Son mandat expire le 30 avril 2015.                          | minusca
            La MISCA passera le relais à la MINUSCA. Le mandat de la nouvelle mission expire le 30 avril 2015.         | minusca
            La MINUSCA se déploie. La MISCA s'en va. Le mandat des Casques bleus expire le 30 avril 2015.              | minusca
            """)
    void in_french_too(String text, String mission) {
        assertThat(Told.inFrench("mandate-expiry", text, "2014-10-02")).startsWith(mission + " ");
    }
}
