package org.mandatewatch.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "22:00,06:00,UTC,2024-10-01T23:30:00Z,2024-10-02T06:00:00Z,the evening waits for the morning",
        "22:00,06:00,UTC,2024-10-02T03:00:00Z,2024-10-02T06:00:00Z,the night waits for the same morning",
        "22:00,06:00,UTC,2024-10-01T22:00:00Z,2024-10-02T06:00:00Z,the first minute is quiet",
        "22:00,06:00,UTC,2024-10-02T06:00:00Z,2024-10-02T06:00:00Z,the end is not quiet",
        "22:00,06:00,UTC,2024-10-02T12:00:00Z,2024-10-02T12:00:00Z,the day is not quiet",
        "12:00,14:00,UTC,2024-10-02T13:00:00Z,2024-10-02T14:00:00Z,quiet hours within one day",
        "22:00,06:00,America/Port-au-Prince,2024-10-02T03:00:00Z,2024-10-02T10:00:00Z,in the subscriber's zone",
        "22:00,06:00,Europe/Berlin,2025-03-29T22:00:00Z,2025-03-30T04:00:00Z,over the night of the spring change",
        "22:00,06:00,Europe/Berlin,2024-10-26T22:00:00Z,2024-10-27T05:00:00Z,over the night of the autumn change",
        "22:00,02:30,Europe/Berlin,2025-03-29T23:00:00Z,2025-03-30T01:00:00Z,an end that is skipped comes when the clocks jump",
        "03:15,02:30,Europe/Berlin,2025-03-29T23:00:00Z,2025-03-30T01:00:00Z,so that the little that is not quiet is not missed",
        "21:00,06:00,Pacific/Apia,2011-12-30T08:00:00Z,2011-12-30T16:00:00Z,over the day that Samoa left out",
        "22:00,02:30,Europe/Berlin,2024-10-27T00:45:00Z,2024-10-27T00:45:00Z,the first 02:45 is not quiet",
        "22:00,02:30,Europe/Berlin,2024-10-27T01:15:00Z,2024-10-27T01:30:00Z,the second 02:15 waits for the second 02:30",
    })
    void pushesToTheirEnd(LocalTime from, LocalTime to, String zone, Instant due, Instant pushed, String because) {
        assertThat(new QuietHours(from, to).push(due, ZoneId.of(zone))).isEqualTo(pushed);
    }

    @Test
    void hoursThatNeverEndAreRefused() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
