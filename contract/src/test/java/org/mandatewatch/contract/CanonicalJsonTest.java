package org.mandatewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;

class CanonicalJsonTest {

    @Test
    void names_are_sorted_and_nulls_left_out() {
        DateWindow window = new DateWindow(LocalDate.of(2024, 10, 1), null, "from October", "UTC", false);
        assertThat(CanonicalJson.of(window))
                .isEqualTo(
                        "{\"earliest\":\"2024-10-01\",\"openStart\":false,\"phrase\":\"from October\",\"zone\":\"UTC\"}");
    }

    @Test
    void components_can_be_left_out() {
        assertThat(CanonicalJson.of(new Evidence("ab", 3, 5), "start", "end")).isEqualTo("{\"quote\":\"ab\"}");
    }

    @Test
    void one_value_has_one_spelling() {
        assertThat(CanonicalJson.of(new BigDecimal("0.60"))).isEqualTo("0.6");
        assertThat(CanonicalJson.of(new BigDecimal("1.2E+9"))).isEqualTo("1200000000");
        assertThat(CanonicalJson.of(Period.ofMonths(12))).isEqualTo("\"P12M\"");
        assertThat(CanonicalJson.of(Qualifier.UP_TO)).isEqualTo("\"up-to\"");
        assertThat(CanonicalJson.of(new MissionId("kfor"))).isEqualTo("\"kfor\"");
        assertThat(CanonicalJson.of(List.of(Measure.PLANNED, 2500L))).isEqualTo("[\"planned\",2500]");
        assertThat(CanonicalJson.of(Arrays.asList(1, null))).isEqualTo("[1,null]");
        assertThat(CanonicalJson.of("a \"b\"\n\\")).isEqualTo("\"a \\\"b\\\"\\u000a\\\\\"");
    }
}
