package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.json.ContractJson;

/**
 * Webhooks of Discord. Markdown is escaped outside of addresses, and nobody is mentioned whatever the text says.
 *
 * @see <a href="https://discord.com/developers/docs/resources/webhook#execute-webhook">Discord: execute webhook</a>
 */
@ApplicationScoped
public class DiscordChannel implements DeliveryChannel {

    /** 401 is a wrong token and 404 a webhook that was deleted; neither comes back under the same address. */
    private static final Answers ANSWERS = new Answers(Set.of(401, 404), Set.of(400, 413));

    private static final Pattern ADDRESS = Pattern.compile("(?=\\bhttps?://)|(?<=\\s)");
    private static final Pattern MARKUP = Pattern.compile("[\\\\*_~`|>#\\[\\]()@-]");
    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_TEXT = 4096;

    private final Posts posts;

    DiscordChannel(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String type() {
        return "discord";
    }

    @Override
    public Outcome send(Delivery delivery) {
        return posts.json(URI.create(delivery.secret()), body(delivery.message().data()), ANSWERS);
    }

    private static ObjectNode body(MessageBody.Data message) {
        ObjectNode body = ContractJson.mapper().createObjectNode();
        body.putObject("allowed_mentions").putArray("parse");
        ObjectNode embed = body.putArray("embeds").addObject();
        embed.put("title", Cut.to(LONGEST_TITLE, escape(message.title())));
        embed.put("description", Cut.to(LONGEST_TEXT, escape(message.text())));
        return body;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (String word : ADDRESS.split(text)) {
            boolean address = word.startsWith("https://") || word.startsWith("http://");
            escaped.append(address ? word : MARKUP.matcher(word).replaceAll("\\\\$0"));
        }
        return escaped.toString();
    }
}
