package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.alert.delivery.Delivery;
import org.mandatewatch.alert.delivery.DeliveryChannel;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.Receivers;
import org.mandatewatch.alert.support.WebhookSink;

@QuarkusTest
class ChatChannelsTest extends AlertTest {

    /** A text that is markup wherever markup is known. */
    private static final String NASTY = "*bold* <!channel> @everyone [x](https://evil.example/) & <b>";

    private static final String MESSAGE = """
            {"type": "deadline-approaching", "timestamp": "2024-09-25T09:00:00Z", "data": {
              "notification": "n-1", "subscription": "s-1", "mission": "mss-haiti", "deadline": null, "rung": "P7D",
              "daysLeft": 1, "language": "en", "title": "Title %1$s", "text": "First line %1$s\\nSecond line",
              "evidence": [
                {"quote": "q", "url": "https://news.example/a?b=1&c=2", "publisher": "Wire <&>", "publishedOn": null},
                {"quote": "q", "url": "javascript:alert(1)", "publisher": "No link", "publishedOn": null}]}}
            """.formatted(NASTY);

    @All
    @Inject
    List<DeliveryChannel> channels;

    private WebhookSink telegram;

    @BeforeEach
    void telegramIsThere() {
        telegram = Receivers.telegram();
    }

    @AfterEach
    void telegramIsGone() {
        telegram.close();
    }

    private Outcome send(String type) {
        return send(type, sink.url() + "/secret-part");
    }

    private Outcome send(String type, String url) {
        String secret = url;
        if (type.equals("ntfy")) {
            secret = new NtfyTopic(URI.create(sink.url() + "/topic-one"), "tk_secret").secret();
        } else if (type.equals("web-push")) {
            secret = url + " BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                    + " BTBZMqHH6r4Tts7J_aSIgg";
        } else if (type.equals("webhook")) {
            secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        }
        String shown = type.equals("telegram") ? "-1001" : type.equals("webhook") ? url : "masked";
        Delivery delivery = new Delivery("n-1", "s-1", Channel.of(type, shown), List.of(secret), MESSAGE);
        return channels.stream()
                .filter(channel -> channel.type().equals(type))
                .findFirst()
                .orElseThrow()
                .send(delivery);
    }

    private JsonNode sent(String type) {
        assertThat(send(type)).isInstanceOf(Outcome.Delivered.class);
        return sink.got().getLast().json();
    }

    @Test
    void slackGetsPlainTextAndALinkToTheSource() {
        JsonNode body = sent("slack");

        assertThat(sink.got().getLast().path()).endsWith("/secret-part");
        assertThat(body.at("/text").asText()).contains("&lt;!channel&gt;").doesNotContain("<");
        assertThat(body.at("/blocks/0/text/type").asText()).isEqualTo("plain_text");
        assertThat(body.at("/blocks/0/text/text").asText()).isEqualTo("Title " + NASTY);
        assertThat(body.at("/blocks/1/text/type").asText()).isEqualTo("plain_text");
        assertThat(body.at("/blocks/1/text/text").asText()).isEqualTo("First line " + NASTY + "\nSecond line");
        assertThat(body.at("/blocks/2/elements").toString())
                .isEqualTo("[{\"type\":\"mrkdwn\",\"text\":"
                        + "\"<https://news.example/a?b=1&amp;c=2|Wire &lt;&amp;&gt;>\"}]");
    }

    @Test
    void teamsGetsACardOfTextRuns() {
        JsonNode body = sent("teams");

        JsonNode card = body.at("/attachments/0/content");
        assertThat(body.at("/attachments/0/contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(card.at("/type").asText()).isEqualTo("AdaptiveCard");
        assertThat(card.path("body").findValuesAsText("text"))
                .containsExactly("Title " + NASTY, "First line " + NASTY, "Second line");
        assertThat(card.path("body"))
                .allSatisfy(block -> assertThat(block.path("type").asText()).isEqualTo("RichTextBlock"));
        assertThat(card.path("actions").findValuesAsText("url")).containsExactly("https://news.example/a?b=1&c=2");
    }

    @Test
    void discordMentionsNobodyAndKnowsNoMarkup() {
        JsonNode body = sent("discord");

        assertThat(body.at("/allowed_mentions/parse").isArray()).isTrue();
        assertThat(body.at("/allowed_mentions/parse")).isEmpty();
        assertThat(body.at("/embeds/0/title").asText()).contains("\\*bold\\*", "\\@everyone");
        assertThat(body.at("/embeds/0/description").asText()).contains("\\*bold\\*", "\nSecond line");
    }

    @Test
    void telegramGetsHtmlWithOurMarkupOnly() {
        assertThat(send("telegram")).isInstanceOf(Outcome.Delivered.class);

        JsonNode body = telegram.got().getFirst().json();
        assertThat(telegram.got().getFirst().path()).isEqualTo("/bot123:test-token/sendMessage");
        assertThat(body.at("/chat_id").asText()).isEqualTo("-1001");
        assertThat(body.at("/parse_mode").asText()).isEqualTo("HTML");
        assertThat(body.at("/text").asText())
                .startsWith("<b>Title *bold* &lt;!channel&gt;")
                .contains("&amp; &lt;b&gt;</b>\nFirst line");
    }

    @Test
    void ntfyGetsJsonForItsTopic() {
        JsonNode body = sent("ntfy");

        assertThat(sink.got().getLast().path()).isEqualTo("/hook/");
        assertThat(sink.got().getLast().header("authorization")).isEqualTo("Bearer tk_secret");
        assertThat(body.at("/topic").asText()).isEqualTo("topic-one");
        assertThat(body.at("/title").asText()).isEqualTo("Title " + NASTY);
        assertThat(body.at("/priority").asInt()).isEqualTo(4);
        assertThat(body.at("/click").asText()).isEqualTo("https://news.example/a?b=1&c=2");
    }

    @Test
    void browsersGetWhatOnlyTheyCanRead() {
        assertThat(send("web-push")).isInstanceOf(Outcome.Delivered.class);

        WebhookSink.Got got = sink.got().getLast();
        assertThat(got.header("content-encoding")).isEqualTo("aes128gcm");
        assertThat(got.header("ttl")).isEqualTo("259200");
        assertThat(got.header("authorization")).startsWith("vapid t=").contains(", k=BP4z9KsN6nGRTbVYI_c7VJSPQ");
        assertThat(got.bytes()).hasSizeLessThanOrEqualTo(4096);
        assertThat(got.body()).doesNotContain("Title", "First line");
    }

    @ParameterizedTest(name = "{0} {1}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "slack    | 200 |    | ok                             | Delivered |      | it has it",
                "slack    | 404 |    | no_service                     | Gone      |      | the webhook was removed",
                "slack    | 410 |    | channel_is_archived            | Gone      |      | the channel is closed",
                "slack    | 400 |    | invalid_payload                | Refused   |      | this message is not understood",
                "slack    | 429 | 30 | rate_limited                   | Failed    | PT30S| too fast",
                "slack    | 500 |    | rollup_error                   | Failed    |      | their trouble",
                "slack    | 302 |    |                                | Failed    |      | redirects are not followed",
                "teams    | 202 |    |                                | Delivered |      | it has it",
                "teams    | 400 |    | WorkflowTriggerIsNotEnabled    | Failed    |      | the workflow is switched off",
                "teams    | 404 |    | WorkflowNotFound               | Gone      |      | the workflow was deleted",
                "teams    | 413 |    |                                | Refused   |      | too long",
                "teams    | 429 | 7  |                                | Failed    | PT7S | too fast",
                "discord  | 204 |    |                                | Delivered |      | it has it",
                "discord  | 401 |    | Invalid Webhook Token          | Gone      |      | no such webhook",
                "discord  | 404 |    | Unknown Webhook                | Gone      |      | the webhook was deleted",
                "discord  | 400 |    | Invalid Form Body              | Refused   |      | this message is not understood",
                "discord  | 429 | 2  | You are being rate limited.    | Failed    | PT2S | too fast",
                "telegram | 403 |    | bot was blocked by the user    | Gone      |      | nobody there wants it",
                "telegram | 400 |    | {\"description\": \"Bad Request: chat not found\"} | Gone | | no such chat",
                "telegram | 400 |    | {\"description\": \"message is too long\"} | Refused | | this message is not taken",
                "telegram | 401 |    | Unauthorized                   | Failed    |      | the operator's token is wrong",
                "telegram | 429 |    | {\"parameters\": {\"retry_after\": 9}} | Failed | PT9S | too fast",
                "ntfy     | 200 |    | {}                             | Delivered |      | it has it",
                "ntfy     | 403 |    | forbidden                      | Failed    |      | the token can be mended there",
                "ntfy     | 413 |    |                                | Refused   |      | too long",
                "ntfy     | 507 |    |                                | Failed    |      | their disk is full",
                "web-push | 201 |    |                                | Delivered |      | it has it",
                "web-push | 404 |    |                                | Gone      |      | the browser is no more",
                "web-push | 410 |    |                                | Gone      |      | the browser unsubscribed",
                "web-push | 413 |    |                                | Refused   |      | too long",
                "web-push | 429 | 60 |                                | Failed    | PT1M | too fast",
                "webhook  | 400 |    |                                | Failed    |      | webhooks are tried again",
                "webhook  | 404 |    |                                | Failed    |      | webhooks are tried again",
                "webhook  | 410 |    |                                | Gone      |      | the specification says so",
            })
    void readsTheAnswer(
            String type,
            int status,
            @Nullable String retryAfter,
            @Nullable String words,
            String outcome,
            @Nullable Duration wait,
            String because) {
        (type.equals("telegram") ? telegram : sink)
                .answers(
                        status,
                        retryAfter == null ? Map.of() : Map.of("Retry-After", retryAfter),
                        words == null || status == 204 ? "" : words);

        Outcome answer = send(type);

        assertThat(answer.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.detail())
                .startsWith("the receiver answered " + status)
                .doesNotContain("secret-part", "test-token");
        assertThat(answer instanceof Outcome.Failed failed ? failed.retryAfter() : null)
                .isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"slack", "teams", "discord", "webhook", "web-push"})
    void anAddressThatIsNotPublicIsNotCalled(String type) {
        Outcome outcome = send(type, "http://10.255.255.1/secret-part");

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(outcome.detail()).contains("is not a public address").doesNotContain("secret-part");
    }

    @Test
    void aReceiverThatIsAwayIsToldWithoutItsSecret() {
        String away = sink.url() + "/secret-part";
        sink.close();

        Outcome outcome = send("slack", away);

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(outcome.detail()).isNotBlank().doesNotContain("secret-part");
    }

    @ParameterizedTest
    @CsvSource({"slack", "teams", "discord", "telegram", "ntfy", "web-push", "log"})
    void aSubscriptionIsSentATestMessage(String type) {
        Map<String, Object> channel = type.equals("log") ? Map.of("type", "log") : Receivers.channel(type, sink.url());
        String id = reader().body(Map.of("channel", channel))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(reader().post(SUBSCRIPTIONS + "/" + id + "/test")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Boolean>path("delivered"))
                .isTrue();
        if (!type.equals("log")) {
            assertThat((type.equals("telegram") ? telegram : sink).got()).hasSize(1);
        }
    }
}
