package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.common.http.Problems;

/**
 * A subscription that is only imagined, and the past period in which it is imagined to have been there.
 *
 * @param subscription made at the beginning of the first day, in the subscriber's zone
 * @param from first day, in the subscriber's zone
 * @param to last day, inclusive
 */
record BacktestRequest(Subscription subscription, LocalDate from, LocalDate to) {

    private static final int LONGEST_DAYS = 366;
    private static final SubscriptionId IMAGINED = new SubscriptionId("s-backtest");

    /**
     * @param now domain time
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the field and the remedy
     */
    static BacktestRequest read(@Nullable JsonNode body, String owner, Instant now) {
        if (!(body instanceof ObjectNode given)) {
            throw Problems.badRequest("body", "must be a JSON object with from, to and what a subscription has");
        }
        ObjectNode wanted = given.deepCopy();
        wanted.remove(List.of("from", "to", "pausedUntil"));
        if (!wanted.hasNonNull("channel")) {
            // Nothing is sent, so nobody has to say where to.
            wanted.putObject("channel").put("type", "log");
        }
        SubscriptionRequest request = SubscriptionRequest.read(wanted, null);
        Fields fields = new Fields(given, "");
        LocalDate today = now.atZone(request.zone()).toLocalDate();
        LocalDate from = day(fields, "from")
                .orElseThrow(() -> Problems.badRequest("from", "is missing; write the first day as 2024-09-01"));
        LocalDate to = day(fields, "to").orElse(today);
        if (to.isAfter(today)) {
            throw Problems.badRequest(
                    "to", "is after today, " + today + "; the preview of a subscription shows what comes");
        }
        if (from.isAfter(to)) {
            throw Problems.badRequest("from", "is after the last day, " + to);
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw Problems.badRequest(
                    "from", "is more than " + LONGEST_DAYS + " days before the last day; ask for a shorter period");
        }
        return new BacktestRequest(
                request.subscription(
                        IMAGINED, owner, from.atStartOfDay(request.zone()).toInstant()),
                from,
                to);
    }

    /** End of the period, exclusive; just after the present at the latest, because what comes is not known. */
    Instant until(Instant now) {
        Instant end = to.plusDays(1).atStartOfDay(subscription.zone()).toInstant();
        Instant afterNow = now.plusMillis(1);
        return end.isAfter(afterNow) ? afterNow : end;
    }

    private static Optional<LocalDate> day(Fields fields, String name) {
        return fields.value(name, LocalDate::parse, "is no day; write it as 2024-09-01");
    }
}
