package org.mandatewatch.common.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ScaledClockTest {

    private static final Instant SIM = Instant.parse("2024-09-21T12:00:00Z");
    private static final Instant REAL = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void at_speed_one_with_equal_bases_domain_time_is_real_time() {
        Instant now = Instant.parse("2026-11-23T10:15:30.123Z");
        DomainClock clock = clock(Instant.EPOCH, Instant.EPOCH, "1", now);
        assertThat(clock.now()).isEqualTo(now);
        assertThat(clock.realNow()).isEqualTo(now);
    }

    @Test
    void ten_real_seconds_at_43200_are_five_days() {
        DomainClock clock = clock(SIM, REAL, "43200", REAL.plusSeconds(10));
        assertThat(clock.now()).isEqualTo(SIM.plus(Duration.ofDays(5)));
    }

    @Test
    void a_slow_clock_is_slow() {
        assertThat(clock(SIM, REAL, "0.5", REAL.plusSeconds(10)).now()).isEqualTo(SIM.plusSeconds(5));
    }

    @Test
    void no_millisecond_is_lost_over_years() {
        DomainClock clock =
                clock(SIM, REAL, "1000", REAL.plus(Duration.ofDays(3650)).plusMillis(1));
        assertThat(clock.now()).isEqualTo(SIM.plus(Duration.ofDays(3_650_000)).plusSeconds(1));
    }

    @Test
    void a_stretch_of_domain_time_takes_less_real_time_on_a_fast_clock() {
        DomainClock clock = clock(SIM, REAL, "3600", REAL);
        assertThat(clock.toReal(Duration.ofHours(2))).isEqualTo(Duration.ofSeconds(2));
        assertThat(clock.toReal(Duration.ofHours(-2))).isZero();
        assertThat(clock.toReal(Duration.ofDays(100_000_000))).isEqualTo(Duration.ofDays(365));
    }

    @Test
    void time_cannot_stand_still() {
        assertThatThrownBy(() -> clock(SIM, REAL, "0", REAL)).hasMessageContaining("mandatewatch.clock.speed");
    }

    private static DomainClock clock(Instant sim, Instant real, String speed, Instant now) {
        return new ScaledClock(sim, real, new BigDecimal(speed), InstantSource.fixed(now));
    }
}
