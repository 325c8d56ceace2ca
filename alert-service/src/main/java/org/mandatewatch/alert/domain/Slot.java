package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a message goes out, and with what.
 *
 * @param at in domain time, never inside quiet hours
 * @param digest the subscriber's day whose digest carries it; null when it goes out by itself
 */
public record Slot(Instant at, @Nullable LocalDate digest) {}
