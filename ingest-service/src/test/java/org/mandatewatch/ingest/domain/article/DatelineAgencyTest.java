package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineAgencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BANGUI, Nov. 3 (Example Wire) – Soldiers left the town.      | Example Wire",
                "PORT-AU-PRINCE, March 9 (EW) - Soldiers left the town.        | EW",
                "NEW YORK (Example Wire) — The Council met.                     | Example Wire",
                "UNITED NATIONS, 30 September 2024 (Example Wire) – They met.  | Example Wire",
                "BANGUI, Nov. 3 – Soldiers (about 300) left – at last.          | ",
                "Soldiers (about 300) left the town - at last.                  | ",
                "MINUSCA (the UN mission) extended its patrols.                 | ",
            })
    void the_agency_stands_in_brackets_before_the_dash(String text, String agency) {
        assertThat(DatelineAgency.of(text).orElse(null)).isEqualTo(agency);
    }
}
