package org.mandatewatch.alert.support;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** A receiver of each kind, all of them played by one {@link WebhookSink}. */
public final class Receivers {

    private static final String BROWSER_KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private Receivers() {}

    /** The field {@code channel} of a subscription that sends to {@code url}; Telegram's address is configured. */
    public static Map<String, Object> channel(String type, String url) {
        Map<String, Object> channel = new LinkedHashMap<>(Map.of("type", type));
        switch (type) {
            case "telegram" -> channel.put("chatId", "-1001");
            case "ntfy" -> {
                channel.put("topicUrl", url + "/topic-one");
                channel.put("token", "tk_secret");
            }
            case "web-push" -> {
                channel.put("endpoint", url + "/push-one");
                channel.put("keys", Map.of("p256dh", BROWSER_KEY, "auth", "BTBZMqHH6r4Tts7J_aSIgg"));
            }
            default -> channel.put("url", url + "/secret-part");
        }
        return channel;
    }

    /** A sink where the configured address of Telegram's API is. */
    public static WebhookSink telegram() {
        return new WebhookSink(
                URI.create(setting("mandatewatch.alert.channels.telegram.url")).getPort());
    }

    public static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
