package org.mandatewatch.common.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;

/** Makes the clock from configuration; tests put their own in its place. */
public class ClockProducer {

    @Produces
    @DefaultBean
    @ApplicationScoped
    DomainClock clock(ClockConfig config) {
        InstantSource real = InstantSource.system();
        if (config.simBase().isPresent() != config.realBase().isPresent()) {
            throw new IllegalArgumentException(
                    "mandatewatch.clock.sim-base and mandatewatch.clock.real-base go together: set both or neither");
        }
        Instant sim = config.simBase().orElse(Instant.EPOCH);
        return new ScaledClock(sim, config.realBase().orElse(Instant.EPOCH), config.speed(), real);
    }
}
