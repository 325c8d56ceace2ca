package org.mandatewatch.ingest.domain.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

class FrenchDescriptionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003 | de la mission de l'ONU en RDC                                          | monuc
            2015 | de la mission de l'ONU en RDC                                          | monusco
            2006 | de la mission des Nations unies en Haïti                               | minustah
            2018 | de la mission des Nations unies en Haïti                               | minujusth
            2010 | de la mission de l'Union africaine en Somalie                          | amisom
            2023 | de la mission de l'Union africaine en Somalie                          | atmis
            2026 | de la mission de l'Union africaine en Somalie                          | aussom
            2016 | des Casques bleus au Mali                                              | minusma
            2016 | de la force de l'ONU au Liban                                          | unifil
            2014 | de l'opération française en Centrafrique                               | sangaris
            2000 | de la force de l'Otan au Kosovo                                        | kfor
            2026 | de la Mission d'appui à la stabilisation du Togo (MAST)                | mast-togo
            """)
    void a_description_means_the_mission_of_its_year(int year, String description, String mission) {
        String text = "Le mandat " + description + " expire le 30 novembre.";
        assertThat(Told.inFrench("mandate-expiry", text, year + "-11-02")).startsWith(mission + " ");
    }
}
