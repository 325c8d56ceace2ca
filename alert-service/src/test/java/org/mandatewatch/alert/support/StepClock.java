package org.mandatewatch.alert.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.clock.ScaledClock;

/** Domain time stands still until a test moves it or lets it run; real time is real. */
@ApplicationScoped
public class StepClock implements DomainClock {

    private final Instance<Dispatcher> dispatcher;
    private volatile DomainClock clock = standing(Instant.parse("2024-01-01T00:00:00Z"));

    StepClock(Instance<Dispatcher> dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public Instant realNow() {
        return Instant.now();
    }

    @Override
    public double speed() {
        return clock.speed();
    }

    public void set(Instant instant) {
        clock = standing(instant);
        dispatcher.get().wake();
    }

    /** Runs from here on, that many times as fast as real time. */
    public void run(int speed) {
        clock = new ScaledClock(now(), Instant.now(), BigDecimal.valueOf(speed), InstantSource.system());
        dispatcher.get().wake();
    }

    /** Far enough on that nothing of an earlier test reaches here; answers the day that has just begun in UTC. */
    public LocalDate newAge() {
        LocalDate day = now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(400);
        set(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return day;
    }

    private static DomainClock standing(Instant instant) {
        return new DomainClock() {
            @Override
            public Instant now() {
                return instant;
            }

            @Override
            public Instant realNow() {
                return Instant.now();
            }

            @Override
            public double speed() {
                return 1;
            }
        };
    }
}
