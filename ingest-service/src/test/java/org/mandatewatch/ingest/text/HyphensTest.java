package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    @ParameterizedTest(name = "{0} / {1}, beside {2}")
    @CsvSource({
        "the depu-, ties agreed, '', the deputies agreed",
        "a police-, led mission, the police-led mission, a police-led mission",
        "the Kenya-, led mission, '', the Kenya-led mission",
        "a 12-, month mandate, '', a 12-month mandate",
        "the Secretary-, General said, '', the Secretary-General said",
        "the Man-, date ends, the mandate, the Mandate ends",
        "two soldiers –, and one more, '', two soldiers – and one more",
        "it ends, on Monday, '', it ends on Monday",
        "pre- and post-, 2020, '', pre- and post- 2020",
    })
    void lines(String first, String second, String elsewhere, String joined) {
        StringBuilder paragraph = new StringBuilder(first);

        Hyphens.in(List.of(first, second, elsewhere)).append(paragraph, second);

        assertThat(paragraph).hasToString(joined);
    }
}
