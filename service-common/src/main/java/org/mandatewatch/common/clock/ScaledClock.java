package org.mandatewatch.common.clock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Domain time as a straight line over real time. */
public final class ScaledClock implements DomainClock {

    private final Instant simBase;
    private final Instant realBase;
    private final BigDecimal speed;
    private final InstantSource real;

    /**
     * @param simBase domain time at {@code realBase}
     * @param speed domain seconds per real second; above 0
     * @param real where real time is read
     */
    public ScaledClock(Instant simBase, Instant realBase, BigDecimal speed, InstantSource real) {
        if (speed.signum() <= 0) {
            throw new IllegalArgumentException("mandatewatch.clock.speed must be above 0, not " + speed);
        }
        this.simBase = simBase;
        this.realBase = realBase;
        this.speed = speed;
        this.real = real;
    }

    @Override
    public Instant now() {
        // Decimal arithmetic: at high speeds a double would lose milliseconds that ids and order rest on.
        BigDecimal elapsed =
                BigDecimal.valueOf(Duration.between(realBase, real.instant()).toMillis());
        return simBase.plusMillis(elapsed.multiply(speed).longValue());
    }

    @Override
    public Instant realNow() {
        return real.instant();
    }

    @Override
    public double speed() {
        return speed.doubleValue();
    }
}
