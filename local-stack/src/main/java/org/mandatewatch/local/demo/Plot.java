package org.mandatewatch.local.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When what happens in the demo, in domain time. */
final class Plot {
    static final String MISSION = "mss-haiti";

    /** The subscriber's zone; in September it has New York's time. */
    static final ZoneId ZONE = ZoneId.of("America/Port-au-Prince");

    /** The first article is posted. */
    static final Instant START = Instant.parse("2024-09-20T12:00:00Z");

    /** The second article is posted: after the vote's own last warning (09:00), a day before the next of the expiry's. */
    static final Instant RENEWAL = Instant.parse("2024-09-30T13:30:00Z");

    /** The last cancelled warning (2 October, 09:00) would have arrived by now. */
    static final Instant END = Instant.parse("2024-10-02T18:00:00Z");

    static final LocalDate OLD_EXPIRY = LocalDate.of(2024, 10, 2);
    static final LocalDate NEW_EXPIRY = LocalDate.of(2025, 10, 2);

    static final List<String> LADDER = List.of("P7D", "P3D", "P1D", "P0D");

    /** Rungs of the old expiry that fall due before the renewal, and those that the renewal cancels. */
    static final List<String> TOLD = List.of("P7D", "P3D");

    static final List<String> CANCELLED = List.of("P1D", "P0D");

    /** Twelve days pass in 48 s; the 23 hours between the renewal and the next rung take 4 s. */
    static final BigDecimal SPEED = BigDecimal.valueOf(22_000);

    private Plot() {}
}
