package org.mandatewatch.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RungTest {

    @ParameterizedTest
    @CsvSource({"P7D, P7D", "P0D, P0D", "P2W, P14D", "P1W1D, P8D", "PT6H, PT6H", "PT90M, PT1H30M", "P1DT12H, PT36H"})
    void readsWholeDaysAndHours(String written, String canonical) {
        assertThat(Rung.parse(written).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "P",
                "PT",
                "P-7D",
                "-P7D",
                "P1M",
                "P1Y",
                "7D",
                "p7d",
                "P7DT",
                "PT6S",
                "P99999D",
                "P99999999999D"
            })
    void refusesWhatIsNoLeadTime(String written) {
        assertThatThrownBy(() -> Rung.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .containsAnyOf("is not a lead time", "too long", "it must be from");
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "P7D,2024-10-02,Europe/Berlin,09:00,America/New_York,2024-09-25T07:00:00Z,days count in the subscriber's zone",
        "P0D,2024-10-02,America/Port-au-Prince,09:00,America/New_York,2024-10-02T13:00:00Z,the day itself",
        "P7D,2024-11-03,America/Port-au-Prince,09:00,America/New_York,2024-10-27T13:00:00Z,before Haiti sets its clocks back",
        "P0D,2024-11-03,America/Port-au-Prince,09:00,America/New_York,2024-11-03T14:00:00Z,after Haiti set its clocks back",
        "P1D,2025-03-31,Europe/Berlin,02:30,America/New_York,2025-03-30T01:30:00Z,an hour that Berlin skips falls to the next",
        "P1D,2024-10-28,Europe/Berlin,02:30,America/New_York,2024-10-27T00:30:00Z,an hour that Berlin has twice means the first",
        "PT6H,2024-10-02,Asia/Tokyo,09:00,America/New_York,2024-10-01T22:00:00Z,hours count back from New York's midnight",
        "PT6H,2025-03-09,Asia/Tokyo,09:00,America/New_York,2025-03-08T23:00:00Z,midnight before New York's spring change",
        "PT24H,2024-11-04,Asia/Tokyo,09:00,America/New_York,2024-11-03T05:00:00Z,hours are hours on New York's day of 25",
        "PT1H,2018-11-04,UTC,09:00,America/Sao_Paulo,2018-11-04T02:00:00Z,a day that begins at one o'clock",
    })
    void fallsDue(
            String rung, LocalDate counted, String zone, LocalTime at, String deciding, String due, String because) {
        assertThat(Rung.parse(rung).due(counted, ZoneId.of(zone), at, ZoneId.of(deciding)))
                .hasToString(due);
    }
}
