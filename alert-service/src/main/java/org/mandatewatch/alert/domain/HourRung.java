package org.mandatewatch.alert.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours before the first instant of the counted day where the decision is taken.
 *
 * @param lead from nothing to {@link Rung#LONGEST_DAYS} days, whole minutes
 */
public record HourRung(Duration lead) implements Rung {

    public HourRung {
        if (lead.isNegative() || lead.compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
            throw new IllegalArgumentException(
                    "a lead of " + lead + "; it must be from PT0H to P" + LONGEST_DAYS + "D");
        }
    }

    @Override
    public String text() {
        return lead.isZero() ? "PT0H" : lead.toString();
    }

    @Override
    public Instant due(LocalDate counted, ZoneId subscriber, LocalTime at, ZoneId deciding) {
        // Some zones change their clocks at midnight, so the first instant of a day is not always 00:00.
        return counted.atStartOfDay(deciding).toInstant().minus(lead);
    }
}
