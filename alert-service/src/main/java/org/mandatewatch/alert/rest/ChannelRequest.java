package org.mandatewatch.alert.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.common.http.Problems;

/** Reads {@code channel}. */
final class ChannelRequest {

    private static final String SUPPORTED = "webhook, log";

    private ChannelRequest() {}

    static Channel read(Fields channel) {
        String type = channel.text("type")
                .orElseThrow(() -> Problems.badRequest("channel.type", "is missing; supported are " + SUPPORTED));
        return switch (type) {
            case "webhook" -> {
                channel.allowOnly(Set.of("type", "url"));
                yield new Channel.Webhook(url(channel));
            }
            case "log" -> {
                channel.allowOnly(Set.of("type"));
                yield new Channel.Log();
            }
            default ->
                throw Problems.badRequest(
                        "channel.type", "'" + type + "' is not supported; supported are " + SUPPORTED);
        };
    }

    private static URI url(Fields channel) {
        String text = channel.text("url").orElseThrow(() -> Problems.badRequest("channel.url", "is missing"));
        try {
            URI url = new URI(text);
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (!web || url.getHost() == null || url.getUserInfo() != null) {
                throw Problems.badRequest(
                        "channel.url", "must be an absolute http or https address without user and password");
            }
            return url;
        } catch (URISyntaxException e) {
            throw Problems.badRequest("channel.url", "is no URL: " + e.getMessage(), e);
        }
    }
}
