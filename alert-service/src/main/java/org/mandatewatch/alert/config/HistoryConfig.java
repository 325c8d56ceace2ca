package org.mandatewatch.alert.config;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** What is kept of the past. */
@ConfigMapping(prefix = "mandatewatch.alert.history")
public interface HistoryConfig {

    /** How far back, in domain time, state versions are kept for backtests. */
    Period keep();
}
