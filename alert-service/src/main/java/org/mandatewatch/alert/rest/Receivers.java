package org.mandatewatch.alert.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import org.mandatewatch.alert.config.ChannelConfig;
import org.mandatewatch.alert.config.MailConfig;
import org.mandatewatch.alert.config.SecretKey;
import org.mandatewatch.alert.delivery.channel.WebhookSignature;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.net.GuardedHttp;
import org.mandatewatch.common.net.RefusedUrl;

/** Judges where messages would go, when a subscription is saved. Each sending judges the address once more. */
@ApplicationScoped
public class Receivers {

    private final GuardedHttp http;
    private final SecretKey secretKey;
    private final ChannelConfig channels;
    private final MailConfig mail;
    private final SecureRandom random = new SecureRandom();

    Receivers(GuardedHttp http, SecretKey secretKey, ChannelConfig channels, MailConfig mail) {
        this.http = http;
        this.secretKey = secretKey;
        this.channels = channels;
        this.mail = mail;
    }

    /**
     * The channel as it can be stored, with a fresh signing secret where it needs one.
     *
     * @param path of the channel's fields in the request, with a dot at its end
     * @throws io.quarkiverse.resteasy.problem.HttpProblem naming the field and the remedy when nothing may go there
     */
    ChosenChannel admit(ChosenChannel chosen, String path) {
        switch (chosen.channel()) {
            case Channel.Email email ->
                require(mail.isComplete(), path, "email", "quarkus.mailer.from and mandatewatch.public-url");
            case Channel.Telegram telegram ->
                require(
                        channels.telegram().token().isPresent(),
                        path,
                        "telegram",
                        "mandatewatch.alert.channels.telegram.token");
            case Channel.WebPush browser ->
                require(
                        channels.webPush().privateKey().isPresent(),
                        path,
                        "web-push",
                        "mandatewatch.alert.channels.web-push.private-key");
            case Channel.Webhook w -> {}
            case Channel.Slack s -> {}
            case Channel.Teams t -> {}
            case Channel.Discord d -> {}
            case Channel.Ntfy n -> {}
            case Channel.Log l -> {}
        }
        URI calls = chosen.calls();
        if (calls != null) {
            judge(calls, path + chosen.channel().field());
        }
        boolean signs = chosen.channel() instanceof Channel.Webhook;
        // A mail's links are proved with the same key.
        boolean needsKey = signs || chosen.secret() != null || chosen.channel() instanceof Channel.Email;
        if (needsKey && !secretKey.isSet()) {
            throw Problems.unavailable(
                    "This channel needs mandatewatch.alert.secret-key, which is not set in this installation.",
                    Duration.ofHours(1));
        }
        return signs && !chosen.keeps() ? chosen.signingWith(WebhookSignature.freshSecret(random)) : chosen;
    }

    private void judge(URI url, String field) {
        try {
            http.check(url);
        } catch (RefusedUrl e) {
            throw Problems.badRequest(field, "is refused: " + e.getMessage(), e);
        }
    }

    private static void require(boolean complete, String path, String type, String settings) {
        if (!complete) {
            throw Problems.badRequest(
                    path + "type",
                    "'" + type + "' is not set up in this installation; its operator has to set " + settings);
        }
    }
}
