package org.mandatewatch.alert.delivery.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.domain.Channel;

/**
 * Signed POSTs by the Standard Webhooks specification: any 2xx answer is success, 410 ends the subscription, everything
 * else is tried again. While a rotation lasts, the former secret signs too.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
@ApplicationScoped
public class WebhookChannel implements DeliveryChannel {

    private static final Answers ANSWERS = new Answers(Set.of(410), Set.of());

    private final Posts posts;

    WebhookChannel(Posts posts) {
        this.posts = posts;
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
        long timestamp = posts.realNow().getEpochSecond();
        Map<String, String> headers = Map.of(
                "webhook-id", delivery.notification(),
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature",
                        WebhookSignature.of(delivery.secrets(), delivery.notification(), timestamp, delivery.json()));
        return posts.json(webhook.url(), headers, delivery.json(), ANSWERS::read);
    }
}
