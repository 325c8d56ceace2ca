package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.Json;
import picocli.CommandLine.Option;

/** Over which channel warnings go out: exactly one of these. */
final class ChannelOptions {

    @Option(names = "--webhook", paramLabel = "URL", description = "Post each warning to this address, signed.")
    private @Nullable String webhook;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description = "Write to this address, once its reader agreed; alert-service needs a mail server for it.")
    private @Nullable String email;

    @Option(names = "--slack", paramLabel = "URL", description = "A Slack channel, by its incoming webhook.")
    private @Nullable String slack;

    @Option(
            names = "--teams",
            paramLabel = "URL",
            description = "A Microsoft Teams channel, by its workflow's address.")
    private @Nullable String teams;

    @Option(names = "--discord", paramLabel = "URL", description = "A Discord channel, by its webhook.")
    private @Nullable String discord;

    @Option(
            names = "--telegram",
            paramLabel = "CHAT",
            description = "A Telegram chat, by its id; alert-service needs a bot's token for it.")
    private @Nullable String telegram;

    @Option(names = "--ntfy", paramLabel = "URL", description = "A topic of ntfy, by its address.")
    private @Nullable String ntfy;

    @Option(names = "--log", description = "Write warnings to the log of alert-service (default).")
    private boolean log;

    /** The channel as a subscription names it. */
    ObjectNode body() {
        return Stream.of(
                        channel("webhook", "url", webhook),
                        channel("email", "address", email),
                        channel("slack", "url", slack),
                        channel("teams", "url", teams),
                        channel("discord", "url", discord),
                        channel("telegram", "chatId", telegram),
                        channel("ntfy", "topicUrl", ntfy))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(ChannelOptions::log);
    }

    static ObjectNode log() {
        return Json.MAPPER.createObjectNode().put("type", "log");
    }

    private static Optional<ObjectNode> channel(String type, String field, @Nullable String value) {
        return Optional.ofNullable(value)
                .map(given -> Json.MAPPER.createObjectNode().put("type", type).put(field, given));
    }
}
