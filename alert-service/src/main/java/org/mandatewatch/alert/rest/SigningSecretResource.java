package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.config.SecretKey;
import org.mandatewatch.alert.delivery.channel.WebhookSignature;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.http.Problems;

/** Replaces the secret that signs a webhook's messages. */
@Path("/api/v1/subscriptions/{id}/secret")
@Produces(MediaType.APPLICATION_JSON)
public class SigningSecretResource {

    private static final Duration OVERLAP = Duration.ofDays(1);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final Subscriptions subscriptions;
    private final SecretKey secretKey;
    private final Caller caller;
    private final DomainClock clock;
    private final SecureRandom random = new SecureRandom();

    SigningSecretResource(Subscriptions subscriptions, SecretKey secretKey, Caller caller, DomainClock clock) {
        this.subscriptions = subscriptions;
        this.secretKey = secretKey;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes a new secret and shows it this once. While the overlap lasts, messages carry a signature by either, so that
     * a receiver can change over without losing one.
     */
    @POST
    @Authenticated
    public Rotation rotate(@RestPath String id, @Nullable JsonNode body) {
        caller.label();
        String fresh = WebhookSignature.freshSecret(random);
        return QuarkusTransaction.requiringNew().call(() -> {
            SubscriptionRow row = subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
            caller.requireOwner(row);
            Duration overlap = overlap(body);
            if (!row.channel.equals("webhook")) {
                throw Problems.conflict("Subscription " + id + " sends over " + row.channel
                        + ", which signs nothing; only webhooks have a signing secret.");
            }
            row.formerSecret = overlap.isZero() ? null : row.secret;
            row.formerSecretUntil = overlap.isZero() ? null : clock.realNow().plus(overlap);
            row.secret = secretKey.encrypt(fresh);
            return new Rotation(fresh, row.formerSecretUntil);
        });
    }

    private static Duration overlap(@Nullable JsonNode body) {
        if (body == null || body.isNull() || body.isMissingNode()) {
            return OVERLAP;
        }
        if (!body.isObject()) {
            throw Problems.badRequest("body", "must be a JSON object, or left out");
        }
        Fields fields = new Fields(body, "");
        fields.allowOnly(Set.of("overlap"));
        Duration overlap = fields.value("overlap", Duration::parse, "is no duration; write it as PT24H")
                .orElse(OVERLAP);
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw Problems.badRequest(
                    "overlap", "must be between PT0S (the former secret stops at once) and " + LONGEST_OVERLAP);
        }
        return overlap;
    }

    /**
     * A new secret.
     *
     * @param secret never shown again
     * @param formerSecretUntil real time until which the former one signs too; null when it stopped at once
     */
    record Rotation(String secret, @Nullable Instant formerSecretUntil) {}
}
