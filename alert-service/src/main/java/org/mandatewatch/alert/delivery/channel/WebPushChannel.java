package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.alert.config.ChannelConfig;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.json.ContractJson;

/**
 * Browsers, by Web Push: RFC 8030 for the call, 8291 for the encryption, 8292 for who sends. A service worker gets JSON
 * with {@code title}, {@code body}, {@code tag} (the notification's id, so that a repeat replaces the first), {@code
 * lang} and {@code url}.
 */
@ApplicationScoped
public class WebPushChannel implements DeliveryChannel {

    private static final Answers ANSWERS = new Answers(Set.of(404, 410), Set.of(400, 413));
    /** How long the push service keeps it for a browser that is away. */
    private static final Duration KEEP = Duration.ofDays(3);

    private final Posts posts;
    private final Optional<Vapid> vapid;
    private final SecureRandom random = new SecureRandom();

    WebPushChannel(Posts posts, ChannelConfig config) {
        this.posts = posts;
        this.vapid = config.webPush()
                .privateKey()
                .map(key -> Vapid.of(
                        config.webPush().publicKey().orElseThrow(() -> incomplete("public-key")),
                        key,
                        config.webPush().subject().orElseThrow(() -> incomplete("subject"))));
    }

    @Override
    public String type() {
        return "web-push";
    }

    @Override
    public Outcome send(Delivery delivery) {
        if (vapid.isEmpty()) {
            return new Outcome.Failed(null, "mandatewatch.alert.channels.web-push.private-key is not set", null);
        }
        PushReceiver receiver = PushReceiver.read(delivery.secret());
        byte[] salt = new byte[PushEncryption.SALT_BYTES];
        random.nextBytes(salt);
        byte[] sealed = PushEncryption.encrypt(
                receiver, P256.fresh(), salt, text(delivery.message().data()));
        Map<String, String> headers = Map.of(
                "content-type", "application/octet-stream",
                "content-encoding", "aes128gcm",
                "ttl", Long.toString(KEEP.toSeconds()),
                "urgency", "high",
                "authorization", vapid.get().authorization(receiver.endpoint(), posts.realNow()));
        return posts.bytes(receiver.endpoint(), headers, sealed, ANSWERS::read);
    }

    private static byte[] text(MessageBody.Data message) {
        ObjectNode body = ContractJson.mapper().createObjectNode();
        body.put("title", Cut.to(200, message.title()));
        body.put("tag", message.notification()).put("lang", message.language());
        message.evidence().stream()
                .flatMap(quote -> SourceLink.of(quote).stream())
                .findFirst()
                .filter(link -> link.url().length() <= 1000)
                .ifPresent(link -> body.put("url", link.url()));
        // Quotation marks and line ends take two bytes in JSON, so it is cut until it fits.
        int room = PushEncryption.LONGEST_TEXT;
        byte[] bytes;
        do {
            bytes = body.put("body", Cut.toBytes(room, message.text()))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            room -= Math.max(0, bytes.length - PushEncryption.LONGEST_TEXT);
        } while (bytes.length > PushEncryption.LONGEST_TEXT);
        return bytes;
    }

    private static IllegalArgumentException incomplete(String name) {
        return new IllegalArgumentException("mandatewatch.alert.channels.web-push." + name
                + " is missing; a private key needs its public key and a subject");
    }
}
