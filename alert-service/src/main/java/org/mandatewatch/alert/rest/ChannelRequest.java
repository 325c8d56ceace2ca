package org.mandatewatch.alert.rest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.delivery.channel.NtfyTopic;
import org.mandatewatch.alert.delivery.channel.PushReceiver;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.common.http.Problems;

/** Reads {@code channel}; whether messages may go there is judged by {@link Receivers}. */
final class ChannelRequest {

    private static final String SUPPORTED = "email, webhook, slack, teams, discord, telegram, ntfy, web-push, log";
    private static final Pattern LOCAL_PART = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN = Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");
    private static final Pattern CHAT = Pattern.compile("-?\\d{1,20}|@[A-Za-z0-9_]{4,32}");
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,200}");
    private static final String MASK = "/…";
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_URL = 2000;

    private ChannelRequest() {}

    /**
     * @param stored as the subscription was; null when it is new. An address that is shown masked may be sent back as
     *     it is shown: then what is stored stays
     */
    static ChosenChannel read(Fields channel, @Nullable SubscriptionRow stored) {
        String type = channel.text("type")
                .orElseThrow(
                        () -> Problems.badRequest(channel.path() + "type", "is missing; supported are " + SUPPORTED));
        return switch (type) {
            case "email" -> {
                channel.allowOnly(Set.of("type", "address"));
                yield ChosenChannel.open(new Channel.Email(address(channel)));
            }
            case "webhook" -> {
                channel.allowOnly(Set.of("type", "url"));
                URI url = url(channel, "url");
                boolean signs = stored != null && stored.channel.equals(type) && stored.secret != null;
                yield new ChosenChannel(new Channel.Webhook(url), null, url, signs);
            }
            case "slack" -> masked(channel, stored, Channel.Slack::new);
            case "teams" -> masked(channel, stored, Channel.Teams::new);
            case "discord" -> masked(channel, stored, Channel.Discord::new);
            case "telegram" -> {
                channel.allowOnly(Set.of("type", "chatId"));
                yield ChosenChannel.open(new Channel.Telegram(matching(
                        channel, "chatId", CHAT, "must be a number in quotation marks, or @ and a channel's name")));
            }
            case "ntfy" -> {
                channel.allowOnly(Set.of("type", "topicUrl", "token"));
                yield masked(channel, stored, "topicUrl", Channel.Ntfy::new, ChannelRequest::topic);
            }
            case "web-push" -> {
                channel.allowOnly(Set.of("type", "endpoint", "expirationTime", "keys"));
                yield masked(channel, stored, "endpoint", Channel.WebPush::new, ChannelRequest::browser);
            }
            case "log" -> {
                channel.allowOnly(Set.of("type"));
                yield ChosenChannel.open(new Channel.Log());
            }
            default ->
                throw Problems.badRequest(
                        channel.path() + "type", "'" + type + "' is not supported; supported are " + SUPPORTED);
        };
    }

    private static ChosenChannel masked(
            Fields channel, @Nullable SubscriptionRow stored, Function<String, Channel> shows) {
        channel.allowOnly(Set.of("type", "url"));
        return masked(channel, stored, "url", shows, (fields, url) -> url.toString());
    }

    /** A channel whose address is a password: of it only the host is shown. */
    private static ChosenChannel masked(
            Fields channel,
            @Nullable SubscriptionRow stored,
            String field,
            Function<String, Channel> shows,
            BiFunction<Fields, URI, String> secret) {
        if (stored != null) {
            String given = channel.text(field).orElse("");
            Channel kept = shows.apply(given);
            if (kept.type().equals(stored.channel) && given.equals(stored.target)) {
                return new ChosenChannel(kept, null, null, true);
            }
        }
        URI url = url(channel, field);
        return new ChosenChannel(shows.apply(mask(url)), secret.apply(channel, url), url, false);
    }

    private static String mask(URI url) {
        return url.getScheme().toLowerCase(Locale.ROOT) + "://" + url.getRawAuthority() + MASK;
    }

    private static String topic(Fields channel, URI url) {
        String token = channel.text("token").isEmpty()
                ? null
                : matching(channel, "token", TOKEN, "must be an access token without spaces");
        try {
            return new NtfyTopic(url, token).secret();
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest(channel.path() + "topicUrl", String.valueOf(e.getMessage()), e);
        }
    }

    private static String browser(Fields channel, URI url) {
        Fields keys = channel.object("keys")
                .orElseThrow(() -> Problems.badRequest(
                        channel.path() + "keys", "is missing; send what PushSubscription.toJSON() gives"));
        keys.allowOnly(Set.of("p256dh", "auth"));
        Function<String, String> key =
                name -> keys.text(name).orElseThrow(() -> Problems.badRequest(keys.path() + name, "is missing"));
        try {
            return new PushReceiver(url, key.apply("p256dh"), key.apply("auth")).secret();
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest(channel.path() + "keys", "make no sense: " + e.getMessage(), e);
        }
    }

    private static String address(Fields channel) {
        String place = channel.path() + "address";
        String text = channel.text("address")
                .orElseThrow(() -> Problems.badRequest(place, "is missing"))
                .strip();
        int at = text.lastIndexOf('@');
        String domain = at < 0 ? "" : ascii(text.substring(at + 1));
        if (at < 1
                || text.length() > LONGEST_ADDRESS
                || !LOCAL_PART.matcher(text.substring(0, at)).matches()
                || !DOMAIN.matcher(domain).matches()) {
            throw Problems.badRequest(place, "is no mail address; write it as name@example.org, without a name before");
        }
        return text.substring(0, at) + "@" + domain;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String matching(Fields fields, String field, Pattern form, String complaint) {
        return fields.text(field)
                .map(text -> {
                    if (!form.matcher(text).matches()) {
                        throw Problems.badRequest(fields.path() + field, complaint);
                    }
                    return text;
                })
                .orElseThrow(() -> Problems.badRequest(fields.path() + field, "is missing"));
    }

    private static URI url(Fields channel, String field) {
        String place = channel.path() + field;
        String text = channel.text(field).orElseThrow(() -> Problems.badRequest(place, "is missing"));
        if (text.endsWith(MASK)) {
            throw Problems.badRequest(
                    place,
                    "is masked; give the whole address, or leave the channel's type and address as they are shown");
        }
        try {
            URI url = new URI(new URI(text).toASCIIString());
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (!web || url.getHost() == null || url.getUserInfo() != null) {
                throw Problems.badRequest(place, "must be an absolute http or https address without user and password");
            }
            if (text.length() > LONGEST_URL || url.getRawFragment() != null) {
                throw Problems.badRequest(
                        place, "must have at most " + LONGEST_URL + " characters and no part after #");
            }
            return url;
        } catch (URISyntaxException e) {
            throw Problems.badRequest(place, "is no URL: " + e.getReason(), e);
        }
    }
}
