package org.mandatewatch.alert.domain;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a subscription's messages go, as far as its owner may see it. What must never be shown (addresses that are
 * passwords, keys, signing secrets) is no part of it. Sealed: a new channel breaks the build wherever it is forgotten.
 */
public sealed interface Channel {

    /** The name used in requests, such as {@code webhook}. */
    String type();

    /** The field of requests and answers that says where messages go; null where nothing does. */
    @Nullable
    String field();

    /** What that field shows; masked where the address itself is a secret. */
    @Nullable
    String shown();

    /**
     * The channel that shows so.
     *
     * @throws IllegalArgumentException when no channel has that name
     */
    static Channel of(String type, @Nullable String shown) {
        return switch (type) {
            case "email" -> new Email(required(type, shown));
            case "webhook" -> new Webhook(URI.create(required(type, shown)));
            case "slack" -> new Slack(required(type, shown));
            case "teams" -> new Teams(required(type, shown));
            case "discord" -> new Discord(required(type, shown));
            case "telegram" -> new Telegram(required(type, shown));
            case "ntfy" -> new Ntfy(required(type, shown));
            case "web-push" -> new WebPush(required(type, shown));
            case "log" -> new Log();
            default -> throw new IllegalArgumentException("no channel is called " + type);
        };
    }

    private static String required(String type, @Nullable String shown) {
        return Objects.requireNonNull(shown, () -> "channel " + type + " shows where its messages go");
    }

    /**
     * A mail to one person, who has to confirm first.
     *
     * @param address as RFC 5321 writes mailboxes, without a display name
     */
    record Email(String address) implements Channel {

        @Override
        public String type() {
            return "email";
        }

        @Override
        public String field() {
            return "address";
        }

        @Override
        public String shown() {
            return address;
        }
    }

    /**
     * A signed POST by the Standard Webhooks specification.
     *
     * @param url the receiver's http or https address
     */
    record Webhook(URI url) implements Channel {

        @Override
        public String type() {
            return "webhook";
        }

        @Override
        public String field() {
            return "url";
        }

        @Override
        public String shown() {
            return url.toString();
        }
    }

    /**
     * An incoming webhook of Slack, or of what speaks like it.
     *
     * @param shown its host; the rest is a password
     */
    record Slack(String shown) implements Channel {

        @Override
        public String type() {
            return "slack";
        }

        @Override
        public String field() {
            return "url";
        }
    }

    /**
     * A workflow of Microsoft Teams that begins with a webhook.
     *
     * @param shown its host; the rest is a password
     */
    record Teams(String shown) implements Channel {

        @Override
        public String type() {
            return "teams";
        }

        @Override
        public String field() {
            return "url";
        }
    }

    /**
     * A webhook of Discord.
     *
     * @param shown its host; the rest is a password
     */
    record Discord(String shown) implements Channel {

        @Override
        public String type() {
            return "discord";
        }

        @Override
        public String field() {
            return "url";
        }
    }

    /**
     * A chat with the bot of this installation.
     *
     * @param chatId a number, negative for groups, or {@code @} and the name of a public channel
     */
    record Telegram(String chatId) implements Channel {

        @Override
        public String type() {
            return "telegram";
        }

        @Override
        public String field() {
            return "chatId";
        }

        @Override
        public String shown() {
            return chatId;
        }
    }

    /**
     * A topic on a server of ntfy.
     *
     * @param shown its host; whoever knows the topic reads along
     */
    record Ntfy(String shown) implements Channel {

        @Override
        public String type() {
            return "ntfy";
        }

        @Override
        public String field() {
            return "topicUrl";
        }
    }

    /**
     * A browser that subscribed, by RFC 8030.
     *
     * @param shown host of its push service; the rest is a password
     */
    record WebPush(String shown) implements Channel {

        @Override
        public String type() {
            return "web-push";
        }

        @Override
        public String field() {
            return "endpoint";
        }
    }

    /** The service's own log, for trying out. */
    record Log() implements Channel {

        @Override
        public String type() {
            return "log";
        }

        @Override
        public @Nullable String field() {
            return null;
        }

        @Override
        public @Nullable String shown() {
            return null;
        }
    }
}
