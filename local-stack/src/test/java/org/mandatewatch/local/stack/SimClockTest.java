package org.mandatewatch.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimClockTest {
    private static final Instant SEPTEMBER = Instant.parse("2024-09-21T12:00:00Z");
    private static final Instant REAL = Instant.parse("2026-11-01T00:00:00Z");

    private final SimClock fast = new SimClock(SEPTEMBER, REAL, new BigDecimal("3600"));

    @TempDir
    Path folder;

    @Test
    void anHourPassesInASecondAtSpeed3600() {
        assertThat(fast.at(REAL)).isEqualTo(SEPTEMBER);
        assertThat(fast.at(REAL.plusSeconds(1))).isEqualTo(SEPTEMBER.plusSeconds(3600));
        assertThat(fast.at(REAL.minusSeconds(1))).isEqualTo(SEPTEMBER.minusSeconds(3600));
    }

    @Test
    void realAtIsTheWayBack() {
        Instant domain = SEPTEMBER.plusSeconds(36_000);

        assertThat(fast.at(fast.realAt(domain))).isEqualTo(domain);
    }

    @Test
    void realLifeIsSpeedOneFromNow() {
        SimClock clock = SimClock.real(REAL);

        assertThat(clock.isReal()).isTrue();
        assertThat(clock.at(REAL.plusSeconds(5))).isEqualTo(REAL.plusSeconds(5));
        assertThat(fast.isReal()).isFalse();
    }

    @Test
    void theFirstClockThatIsStoredStays() {
        Path file = folder.resolve("clock.json");

        assertThat(fast.keptIn(file)).isEqualTo(fast);

        assertThat(SimClock.real(REAL).keptIn(file)).isEqualTo(fast);
    }

    @Test
    void settingsCarryTheThreeValues() {
        assertThat(fast.settings())
                .containsEntry("mandatewatch.clock.sim-base", "2024-09-21T12:00:00Z")
                .containsEntry("mandatewatch.clock.real-base", "2026-11-01T00:00:00Z")
                .containsEntry("mandatewatch.clock.speed", "3600");
    }

    @Test
    void timeNeverStandsStill() {
        assertThatThrownBy(() -> new SimClock(SEPTEMBER, REAL, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
