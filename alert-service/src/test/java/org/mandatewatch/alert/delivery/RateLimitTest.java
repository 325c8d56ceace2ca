package org.mandatewatch.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong(-5_000_000_000L);
    private final RateLimit limit = new RateLimit(10, nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void oneSecondsWorthMayGoAtOnce() {
        assertThat(limit.available()).isEqualTo(10);
        limit.take(10);
        assertThat(limit.available()).isZero();
        assertThat(limit.untilNext()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void timeGivesBackSoManyASecond() {
        limit.take(10);
        pass(Duration.ofMillis(350));
        assertThat(limit.available()).isEqualTo(3);
        assertThat(limit.untilNext()).isZero();
        limit.take(3);
        assertThat(limit.untilNext().toMillis()).isEqualTo(50);
    }

    @Test
    void restSavesNoMoreThanOneSecondsWorth() {
        limit.take(4);
        pass(Duration.ofHours(1));
        assertThat(limit.available()).isEqualTo(10);
    }

    @Test
    void noLimitIsNone() {
        RateLimit none = new RateLimit(Integer.MAX_VALUE, nanos::get);
        none.take(1_000_000);
        assertThat(none.available()).isGreaterThan(1_000_000);
        assertThatThrownBy(() -> new RateLimit(0, nanos::get)).isInstanceOf(IllegalArgumentException.class);
    }
}
