package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.planning.PastPeriod;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.MissionId;

/** Lets people try a ladder on the past before they trust it. */
@Path("/api/v1/subscriptions/backtest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BacktestResource {

    /** More notifications than anybody reads; the period can be narrowed. */
    private static final int MOST_ITEMS = 500;

    private final PastPeriod past;
    private final Caller caller;
    private final DomainClock clock;

    BacktestResource(PastPeriod past, Caller caller, DomainClock clock) {
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Answers which notifications a subscription would have got from {@code from} to {@code to}, had it been made on the
     * first of these days, from what was known then. Takes what making a subscription takes; the channel may be left out.
     * Sends and stores nothing.
     */
    @POST
    @Authenticated
    public BacktestAnswer backtest(@Nullable JsonNode body) {
        Instant now = clock.now();
        BacktestRequest request = BacktestRequest.read(body, caller.label(), now);
        Subscription subscription = request.subscription();
        PastPeriod.Findings found =
                QuarkusTransaction.requiringNew().call(() -> past.replay(subscription, request.until(now)));
        Map<String, Instant> knownSince = new TreeMap<>();
        found.knownSince().forEach((mission, since) -> knownSince.put(mission.value(), since));
        return new BacktestAnswer(
                request.from(),
                request.to(),
                subscription.zone().getId(),
                found.sent().stream()
                        .limit(MOST_ITEMS)
                        .map(BacktestAnswer.Item::of)
                        .toList(),
                found.heldBack().stream()
                        .limit(MOST_ITEMS)
                        .map(BacktestAnswer.HeldBack::of)
                        .toList(),
                knownSince,
                warnings(subscription, found));
    }

    private static List<BacktestAnswer.Warning> warnings(Subscription subscription, PastPeriod.Findings found) {
        List<BacktestAnswer.Warning> warnings = new ArrayList<>();
        found.knownSince().forEach((mission, since) -> {
            if (since.isAfter(subscription.createdAt())) {
                warnings.add(new BacktestAnswer.Warning(
                        "history-begins-later",
                        "What was known of " + mission + " before "
                                + Days.minute(since, subscription.zone())
                                + " is not kept, or nothing was known then."));
            }
        });
        List<MissionId> unknown = subscription.missions().stream()
                .filter(mission -> !found.knownSince().containsKey(mission))
                .sorted()
                .toList();
        if (!unknown.isEmpty() || found.knownSince().isEmpty()) {
            warnings.add(new BacktestAnswer.Warning(
                    "nothing-known",
                    unknown.isEmpty()
                            ? "No mission is known yet."
                            : "Nothing was ever heard of " + names(unknown) + "."));
        }
        if (!found.notReplayed().isEmpty()) {
            warnings.add(new BacktestAnswer.Warning(
                    "cut-off",
                    "The period holds more than can be replayed at once; incomplete are " + names(found.notReplayed())
                            + ". Ask for fewer missions or a shorter period."));
        }
        if (found.sent().size() > MOST_ITEMS || found.heldBack().size() > MOST_ITEMS) {
            warnings.add(new BacktestAnswer.Warning(
                    "cut-off",
                    "There are " + found.sent().size() + " notifications and "
                            + found.heldBack().size() + " held back; the first " + MOST_ITEMS
                            + " of each are shown. Ask for a shorter period to see the rest."));
        }
        return warnings;
    }

    private static String names(List<MissionId> missions) {
        return missions.stream().map(MissionId::value).collect(Collectors.joining(", "));
    }
}
