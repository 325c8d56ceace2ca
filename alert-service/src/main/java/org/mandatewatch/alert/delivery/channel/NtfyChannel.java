package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.json.ContractJson;

/**
 * Topics of ntfy, published as JSON, which unlike its headers carries every script.
 *
 * @see <a href="https://docs.ntfy.sh/publish/#publish-as-json">ntfy: publish as JSON</a>
 */
@ApplicationScoped
public class NtfyChannel implements DeliveryChannel {

    private static final Answers ANSWERS = new Answers(Set.of(410), Set.of(400, 413));
    /** Beyond 4096 bytes ntfy makes an attachment of it. */
    private static final int LONGEST_TEXT_BYTES = 3800;

    private static final int LONGEST_TITLE = 250;
    private static final int NORMAL = 3;
    private static final int HIGH = 4;

    private final Posts posts;

    NtfyChannel(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String type() {
        return "ntfy";
    }

    @Override
    public Outcome send(Delivery delivery) {
        NtfyTopic topic = NtfyTopic.read(delivery.secret());
        Map<String, String> headers =
                topic.token() == null ? Map.of() : Map.of("authorization", "Bearer " + topic.token());
        return posts.json(
                topic.server(), headers, body(topic, delivery.message().data()).toString(), ANSWERS::read);
    }

    private static ObjectNode body(NtfyTopic topic, MessageBody.Data message) {
        ObjectNode body = ContractJson.mapper().createObjectNode().put("topic", topic.topic());
        body.put("title", Cut.to(LONGEST_TITLE, message.title()));
        body.put("message", Cut.toBytes(LONGEST_TEXT_BYTES, message.text()));
        Integer daysLeft = message.daysLeft();
        body.put("priority", daysLeft != null && daysLeft <= 1 ? HIGH : NORMAL);
        message.evidence().stream()
                .flatMap(quote -> SourceLink.of(quote).stream())
                .findFirst()
                .ifPresent(link -> body.put("click", link.url()));
        return body;
    }
}
