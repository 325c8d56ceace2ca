package org.mandatewatch.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.net.GuardedHttp;
import org.mandatewatch.common.net.GuardedHttp.Answer;
import org.mandatewatch.common.net.GuardedHttp.Call;

/**
 * Signed POSTs by the Standard Webhooks specification: any 2xx answer is success, 410 ends the subscription, everything
 * else is tried again.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
@ApplicationScoped
public class WebhookChannel implements DeliveryChannel {

    private static final int GONE = 410;
    /** Nothing in an answer's body is looked at. */
    private static final int MAX_ANSWER_BYTES = 64 * 1024;

    private final GuardedHttp http;
    private final DeliveryConfig config;
    private final DomainClock clock;

    WebhookChannel(GuardedHttp http, DeliveryConfig config, DomainClock clock) {
        this.http = http;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "webhook";
    }

    @Override
    public Outcome send(Delivery delivery) {
        if (!(delivery.target() instanceof Channel.Webhook webhook)) {
            throw new IllegalArgumentException(delivery.notification() + " is not for a webhook");
        }
        try {
            Answer answer = http.send(call(delivery, webhook))
                    .await()
                    .atMost(config.timeout().plusSeconds(5));
            return outcome(answer);
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Outcome.Failed(null, Objects.requireNonNullElse(cause.getMessage(), cause.toString()), null);
        }
    }

    private Call call(Delivery delivery, Channel.Webhook webhook) {
        long timestamp = clock.realNow().getEpochSecond();
        String secret = Objects.requireNonNull(delivery.secret(), "a webhook has a secret");
        Map<String, String> headers = Map.of(
                "content-type", "application/json",
                "user-agent", "mandate-watch",
                "webhook-id", delivery.notification(),
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", WebhookSignature.of(secret, delivery.notification(), timestamp, delivery.json()));
        return Call.post(
                webhook.url(),
                headers,
                delivery.json().getBytes(StandardCharsets.UTF_8),
                config.timeout(),
                MAX_ANSWER_BYTES);
    }

    private Outcome outcome(Answer answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered(status, "the receiver answered " + status);
        }
        if (status == GONE) {
            return new Outcome.Gone(status, "the receiver answered 410: it wants no more");
        }
        String wait = answer.headers().get("retry-after");
        Duration retryAfter = RetryAfter.read(wait, clock.realNow()).orElse(null);
        return new Outcome.Failed(status, "the receiver answered " + status, retryAfter);
    }
}
