package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.MessageBody.Quote;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.json.ContractJson;

/**
 * Incoming webhooks of Slack. The message is Block Kit's plain text, in which nothing is markup; only the links to
 * sources are mrkdwn, where three characters are escaped, so that nobody can be mentioned.
 *
 * @see <a href="https://api.slack.com/messaging/webhooks">Slack: incoming webhooks</a>
 */
@ApplicationScoped
public class SlackChannel implements DeliveryChannel {

    /** A webhook that was removed answers 404 (no_service), an archived channel 410. */
    private static final Answers ANSWERS = new Answers(Set.of(404, 410), Set.of(400, 413));

    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_SECTION = 3000;

    /** Slack refuses a message whose context holds more. */
    private static final int MOST_LINKS = 10;

    private final Posts posts;

    SlackChannel(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String type() {
        return "slack";
    }

    @Override
    public Outcome send(Delivery delivery) {
        return posts.json(URI.create(delivery.secret()), body(delivery.message().data()), ANSWERS);
    }

    private static ObjectNode body(MessageBody.Data message) {
        ObjectNode body = ContractJson.mapper().createObjectNode();
        body.put("text", escape(message.title())).put("mrkdwn", false);
        body.put("unfurl_links", false).put("unfurl_media", false);
        ArrayNode blocks = body.putArray("blocks");
        plain(blocks.addObject().put("type", "header"), Cut.to(LONGEST_HEADER, message.title()));
        plain(blocks.addObject().put("type", "section"), Cut.to(LONGEST_SECTION, message.text()));
        ArrayNode links = ContractJson.mapper().createArrayNode();
        for (Quote quote : message.evidence()) {
            if (links.size() == MOST_LINKS) {
                break;
            }
            SourceLink.of(quote)
                    .ifPresent(link -> links.addObject()
                            .put("type", "mrkdwn")
                            .put(
                                    "text",
                                    "<" + escape(link.url()) + "|"
                                            + escape(link.label().replace("|", "/")) + ">"));
        }
        if (!links.isEmpty()) {
            blocks.addObject().put("type", "context").set("elements", links);
        }
        return body;
    }

    private static void plain(ObjectNode block, String text) {
        block.putObject("text").put("type", "plain_text").put("emoji", false).put("text", text);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
