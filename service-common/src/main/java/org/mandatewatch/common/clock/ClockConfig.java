package org.mandatewatch.common.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Domain now = simBase + speed × (real now − realBase). All left out: domain time is real time. */
@ConfigMapping(prefix = "mandatewatch.clock")
public interface ClockConfig {

    /** What domain time was at {@link #realBase()}. */
    Optional<Instant> simBase();

    /** The real instant at which domain time was {@link #simBase()}. */
    Optional<Instant> realBase();

    /** Domain seconds per real second; above 0. */
    @WithDefault("1")
    BigDecimal speed();
}
