package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.json.ContractJson;

/**
 * Workflows of Microsoft Teams that post what they get as an Adaptive Card. All words are text runs, which know no
 * markup.
 *
 * @see <a href="https://adaptivecards.io/explorer/RichTextBlock.html">Adaptive Cards: RichTextBlock</a>
 */
@ApplicationScoped
public class TeamsChannel implements DeliveryChannel {

    /** A workflow that was switched off answers 400 and may be switched on again; one that was deleted answers 404. */
    private static final Answers ANSWERS = new Answers(Set.of(404, 410), Set.of(413));
    /** Teams takes 28 KB for the whole card. */
    private static final int LONGEST_TEXT_BYTES = 20_000;

    private static final int MOST_ACTIONS = 3;

    private final Posts posts;

    TeamsChannel(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String type() {
        return "teams";
    }

    @Override
    public Outcome send(Delivery delivery) {
        return posts.json(URI.create(delivery.secret()), body(delivery.message().data()), ANSWERS);
    }

    private static ObjectNode body(MessageBody.Data message) {
        ObjectNode body = ContractJson.mapper().createObjectNode().put("type", "message");
        ObjectNode attachment = body.putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        ObjectNode card = attachment.putObject("content");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard").put("version", "1.4").put("lang", message.language());
        ArrayNode lines = card.putArray("body");
        line(lines, message.title()).put("weight", "Bolder").put("size", "Medium");
        Cut.toBytes(LONGEST_TEXT_BYTES, message.text()).lines().forEach(text -> line(lines, text));
        ArrayNode actions = card.putArray("actions");
        message.evidence().stream()
                .flatMap(quote -> SourceLink.of(quote).stream())
                .limit(MOST_ACTIONS)
                .forEach(link -> actions.addObject()
                        .put("type", "Action.OpenUrl")
                        .put("title", link.label())
                        .put("url", link.url()));
        return body;
    }

    private static ObjectNode line(ArrayNode lines, String text) {
        return lines.addObject()
                .put("type", "RichTextBlock")
                .putArray("inlines")
                .addObject()
                .put("type", "TextRun")
                .put("text", text);
    }
}
