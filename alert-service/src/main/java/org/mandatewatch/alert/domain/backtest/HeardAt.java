package org.mandatewatch.alert.domain.backtest;

import java.time.Instant;
import org.mandatewatch.alert.domain.HeardMission;

/**
 * A mission as it was known from one moment on.
 *
 * @param at when it was heard, in domain time
 */
public record HeardAt(Instant at, HeardMission mission) {}
