package org.mandatewatch.alert.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.alert.support.AlertTest;

@QuarkusTest
class SubscriptionValidationTest extends AlertTest {

    private static final String LOG = "\"channel\": {\"type\": \"log\"}";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                row("no channel", "{}", "channel", "is missing"),
                row("a list", "[]", "body", "must be a JSON object"),
                row("a channel without a type", "{\"channel\": {}}", "channel.type", "supported are email, webhook"),
                row(
                        "a channel that does not exist",
                        "{\"channel\": {\"type\": \"pigeon\"}}",
                        "channel.type",
                        "'pigeon' is not supported; supported are email, webhook"),
                row(
                        "a mail address with a name before",
                        "{\"channel\": {\"type\": \"email\", \"address\": \"A <a@example.org>\"}}",
                        "channel.address",
                        "name@example.org"),
                row(
                        "a mail address that smuggles a header",
                        "{\"channel\": {\"type\": \"email\", \"address\": \"a@example.org\\r\\nBcc: b@example.org\"}}",
                        "channel.address",
                        "is no mail address"),
                row(
                        "a chat that is none",
                        "{\"channel\": {\"type\": \"telegram\", \"chatId\": \"somebody\"}}",
                        "channel.chatId",
                        "must be a number in quotation marks"),
                row(
                        "a server of ntfy without a topic",
                        "{\"channel\": {\"type\": \"ntfy\", \"topicUrl\": \"http://127.0.0.1/\"}}",
                        "channel.topicUrl",
                        "must end with a topic"),
                row(
                        "a browser without keys",
                        "{\"channel\": {\"type\": \"web-push\", \"endpoint\": \"http://127.0.0.1/p\"}}",
                        "channel.keys",
                        "PushSubscription.toJSON()"),
                row(
                        "a browser with keys that are none",
                        "{\"channel\": {\"type\": \"web-push\", \"endpoint\": \"http://127.0.0.1/p\","
                                + " \"keys\": {\"p256dh\": \"AAAA\", \"auth\": \"AAAA\"}}}",
                        "channel.keys",
                        "65 bytes"),
                row(
                        "a Slack address inside the house",
                        "{\"channel\": {\"type\": \"slack\", \"url\": \"http://192.168.0.1/services/x\"}}",
                        "channel.url",
                        "An operator can allow it in mandatewatch.ssrf.allow"),
                row(
                        "a name that leads inside the house",
                        "{\"channel\": {\"type\": \"ntfy\", \"topicUrl\": \"http://[::ffff:10.0.0.1]/topic\"}}",
                        "channel.topicUrl",
                        "is refused"),
                row("a language we do not speak", "{" + LOG + ", \"language\": \"de\"}", "language", "they are en, fr"),
                row("a webhook without URL", "{\"channel\": {\"type\": \"webhook\"}}", "channel.url", "is missing"),
                row(
                        "a URL that is none",
                        "{\"channel\": {\"type\": \"webhook\", \"url\": \"ht tp://x\"}}",
                        "channel.url",
                        "is no URL"),
                row(
                        "a URL of another scheme",
                        "{\"channel\": {\"type\": \"webhook\", \"url\": \"ftp://example.org/\"}}",
                        "channel.url",
                        "http or https"),
                row(
                        "a private address",
                        "{\"channel\": {\"type\": \"webhook\", \"url\": \"http://10.1.2.3/\"}}",
                        "channel.url",
                        "is refused"),
                row(
                        "a metadata address",
                        "{\"channel\": {\"type\": \"webhook\", \"url\": \"http://169.254.169.254/\"}}",
                        "channel.url",
                        "is refused"),
                row(
                        "an unknown reason",
                        "{" + LOG + ", \"reasons\": [\"deadline-aproaching\"]}",
                        "reasons[0]",
                        "the reasons are deadline-approaching, deadline-moved"),
                row("no reason at all", "{" + LOG + ", \"reasons\": []}", "reasons", "leave it out for all"),
                row("a malformed rung", "{" + LOG + ", \"ladder\": [\"P7D\", \"7 days\"]}", "ladder[1]", "P7D"),
                row("a negative rung", "{" + LOG + ", \"ladder\": [\"-P7D\"]}", "ladder[0]", "never negative"),
                row("a rung that is no text", "{" + LOG + ", \"ladder\": [7]}", "ladder[0]", "must be a text"),
                row("an unknown zone", "{" + LOG + ", \"timeZone\": \"Haiti/Jacmel\"}", "timeZone", "IANA"),
                row("no time of day", "{" + LOG + ", \"at\": \"nine\"}", "at", "09:00"),
                row(
                        "endless quiet hours",
                        "{" + LOG + ", \"quietHours\": {\"from\": \"22:00\", \"to\": \"22:00\"}}",
                        "quietHours",
                        "at the same time"),
                row(
                        "half of quiet hours",
                        "{" + LOG + ", \"quietHours\": {\"from\": \"22:00\"}}",
                        "quietHours.to",
                        "is missing"),
                row("an unknown digest", "{" + LOG + ", \"digest\": \"weekly\"}", "digest", "write immediate or daily"),
                row(
                        "thresholds missing",
                        "{" + LOG + ", \"reasons\": [\"state-changed\"]}",
                        "thresholds",
                        "strengthBelowShare, displacedAbove or changeByShare"),
                row(
                        "a share above one",
                        "{" + LOG + ", \"thresholds\": {\"strengthBelowShare\": 40}}",
                        "thresholds.strengthBelowShare",
                        "40% is written 0.4"),
                row(
                        "a negative number of people",
                        "{" + LOG + ", \"thresholds\": {\"displacedAbove\": -1}}",
                        "thresholds.displacedAbove",
                        "not be negative"),
                row(
                        "half a person",
                        "{" + LOG + ", \"thresholds\": {\"displacedAbove\": 0.5}}",
                        "thresholds.displacedAbove",
                        "whole number"),
                row(
                        "a change by nothing",
                        "{" + LOG + ", \"thresholds\": {\"changeByShare\": 0}}",
                        "thresholds.changeByShare",
                        "20% is written 0.2"),
                row(
                        "a threshold that does not exist",
                        "{" + LOG + ", \"thresholds\": {\"displaced\": 5}}",
                        "thresholds.displaced",
                        "the fields are changeByShare, displacedAbove, strengthBelowShare"),
                row(
                        "a pause without end",
                        "{" + LOG + ", \"pausedUntil\": \"soon\"}",
                        "pausedUntil",
                        "neither an instant nor a day"),
                row("a field that does not exist", "{" + LOG + ", \"laddder\": []}", "laddder", "the fields are"));
    }

    private static Arguments row(String sentence, String body, String field, String remedy) {
        return Arguments.of(sentence, body, field, remedy);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isRefusedNamingFieldAndRemedy(String sentence, String body, String field, String remedy) {
        ExtractableResponse<Response> answer =
                reader().body(body).post(SUBSCRIPTIONS).then().statusCode(400).extract();

        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("detail")).contains(remedy);
    }

    @Test
    void whatIsNotEvenJsonIsAProblemToo() {
        reader().body("{").post(SUBSCRIPTIONS).then().statusCode(400).contentType("application/problem+json");
        reader().body("").post(SUBSCRIPTIONS).then().statusCode(400).contentType("application/problem+json");
    }
}
