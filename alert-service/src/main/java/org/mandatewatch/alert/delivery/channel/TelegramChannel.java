package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.alert.config.ChannelConfig;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.common.net.GuardedHttp.Answer;

/**
 * Messages of this installation's bot, in Telegram's HTML, of which only the bold title is ours.
 *
 * @see <a href="https://core.telegram.org/bots/api#sendmessage">Telegram Bot API: sendMessage</a>
 */
@ApplicationScoped
public class TelegramChannel implements DeliveryChannel {

    /** 403: the bot was blocked or thrown out. 401 and 404 mean a wrong bot token, which the operator can mend. */
    private static final Answers ANSWERS = new Answers(Set.of(403), Set.of(400, 413));
    /** Telegram takes 4096 characters after its markup is read. */
    private static final int LONGEST_TEXT = 3900;

    private final Posts posts;
    private final ChannelConfig config;

    TelegramChannel(Posts posts, ChannelConfig config) {
        this.posts = posts;
        this.config = config;
    }

    @Override
    public String type() {
        return "telegram";
    }

    @Override
    public Outcome send(Delivery delivery) {
        if (!(delivery.target() instanceof Channel.Telegram chat)) {
            throw new IllegalArgumentException(delivery.notification() + " is not for Telegram");
        }
        String token = config.telegram().token().orElse(null);
        if (token == null) {
            return new Outcome.Failed(null, "mandatewatch.alert.channels.telegram.token is not set", null);
        }
        URI url = URI.create(config.telegram().url() + "/bot" + token + "/sendMessage");
        return posts.json(
                url, Map.of(), body(chat.chatId(), delivery.message().data()).toString(), TelegramChannel::meaning);
    }

    private static ObjectNode body(String chatId, MessageBody.Data message) {
        ObjectNode body = ContractJson.mapper().createObjectNode().put("chat_id", chatId);
        String text = Cut.to(LONGEST_TEXT, message.text());
        body.put("text", "<b>" + escape(Cut.to(200, message.title())) + "</b>\n" + escape(text));
        body.put("parse_mode", "HTML").putObject("link_preview_options").put("is_disabled", true);
        return body;
    }

    private static Outcome meaning(Answer answer, Instant realNow) {
        Outcome outcome = ANSWERS.read(answer, realNow);
        JsonNode said = json(answer.body());
        String description = said.path("description").asText();
        if (answer.status() == 400 && description.contains("chat not found")) {
            return new Outcome.Gone(400, outcome.detail());
        }
        long wait = said.path("parameters").path("retry_after").asLong(0);
        return outcome instanceof Outcome.Failed && wait > 0
                ? new Outcome.Failed(outcome.status(), outcome.detail(), RetryAfter.bounded(Duration.ofSeconds(wait)))
                : outcome;
    }

    private static JsonNode json(byte[] body) {
        try {
            return ContractJson.mapper().readTree(body);
        } catch (IOException e) {
            return ContractJson.mapper().createObjectNode();
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
