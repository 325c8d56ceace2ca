package org.mandatewatch.ingest.domain.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

class DescriptionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | the UN force in Lebanon                                     | unifil
            2023 | UN peacekeepers in the Central African Republic             | minusca
            2012 | UN peacekeepers in Liberia                                  | unmil
            1999 | UN peacekeepers in the Central African Republic             | minurca-central-african-republic
            2005 | the UN peacekeeping mission in the Democratic Republic of Congo | monuc
            2015 | the UN peacekeeping mission in the Democratic Republic of Congo | monusco
            2003 | the UN mission in Congo                                     | monuc
            2006 | the UN peacekeeping mission in Haiti                        | minustah
            2018 | the UN mission in Haiti                                     | minujusth
            2024 | the UN political mission in Haiti                           | binuh
            2024 | the Kenyan-led force in Haiti                               | mss-haiti
            2024 | the multinational mission in Haiti                          | mss-haiti
            1999 | the Australian-led force in East Timor                      | interfet
            2007 | the Australian-led force in East Timor                      | isf-timor-leste
            2004 | the Australian-led mission in the Solomon Islands           | ramsi
            1997 | the Italian-led force in Albania                            | alba
            2003 | the Nigerian-led force in Liberia                           | ecomil-liberia
            2018 | the West African force in Gambia                            | ecomig
            2018 | the West African mission in Guinea-Bissau                   | ecomib
            2013 | the French operation in Mali                                | serval
            2014 | the French force in the Central African Republic            | sangaris
            2013 | the African-led mission in Mali                             | afisma
            2010 | the African Union force in Somalia                          | amisom
            2023 | the African Union mission in Somalia                        | atmis
            2026 | the African Union mission in Somalia                        | aussom
            2022 | the Southern African mission in Mozambique                  | samim
            2022 | the EU training mission in Mozambique                       | eutm-mozambique
            2020 | the European training mission in Mali                       | eutm-mali
            2024 | the EU naval mission in the Red Sea                         | eunavfor-aspides
            2022 | the EU naval operation in the Mediterranean                 | eunavfor-irini
            2001 | the NATO-led force in Kosovo                                | kfor
            2001 | the NATO-led force in Bosnia                                | sfor
            2010 | the European Union force in Bosnia                          | eufor-althea
            2012 | the NATO-led force in Afghanistan                           | isaf
            2019 | the NATO-led mission in Afghanistan                         | resolute-support
            2016 | blue helmets in Mali                                        | minusma
            2016 | UN peacekeepers on the Golan Heights                        | undof
            2016 | UN troops in Abyei                                          | unisfa
            2016 | the peacekeeping mission in South Sudan                     | unmiss
            2006 | African Union peacekeepers in Darfur                        | amis
            2012 | the UN peacekeeping force in Cyprus                         | unficyp
            """)
    void a_description_means_the_mission_of_its_year(int year, String description, String mission) {
        String text = "The mandate of " + description + " expires on 30 November.";
        assertThat(Told.of("mandate-expiry", text, year + "-11-02")).startsWith(mission + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | a UN peacekeeping mission in Haiti
            2024 | Kenyan police in Somalia
            2024 | Rwandan troops in Mozambique
            2013 | French soldiers in Mali
            2024 | the trade mission in Lebanon
            """)
    void what_is_no_mission_of_the_time_stays_nameless(int year, String description) {
        String text = "The mandate of " + description + " expires on 30 November.";
        assertThat(Told.of("mandate-expiry", text, year + "-11-02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mandate of the African force expires on 30 November.                | amisom
            The mandate of the West African force expires on 30 November.           | ecomib
            The mandate of the European training mission expires on 30 November.    | eutm-somalia
            The mandate of the transitional administration expires on 30 November.  | untaet
            """)
    void without_a_place_it_means_one_that_the_article_names(String sentence, String mission) {
        String text = "The Council heard reports on AMISOM, on ECOMIB, on UNTAET and on EUTM Somalia. " + sentence;
        assertThat(Told.of("mandate-expiry", text, "2014-11-02")).startsWith(mission + " ");
    }

    @Test
    void a_new_force_is_the_one_that_comes() {
        String text = "The UN Security Council on Friday approved a new African Union force for Somalia."
                + " AUSSOM will replace ATMIS.";
        assertThat(Told.of("mandate-authorised", text, "2024-12-28")).startsWith("aussom ");
    }
}
