package org.mandatewatch.alert.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.as;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.Receivers;

@QuarkusTest
class ChannelSecretsTest extends AlertTest {

    @Inject
    DataSource database;

    private JsonPath make(Map<String, Object> channel) {
        return reader().body(Map.of("channel", channel))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String row(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT s::text || encode(secret, 'escape') FROM alert.subscription s WHERE id = ?")) {
            query.setString(1, id);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"slack, url", "teams, url", "discord, url", "ntfy, topicUrl", "web-push, endpoint"})
    void anAddressThatIsAPasswordIsKeptEncryptedAndShownMasked(String type, String field) throws SQLException {
        JsonPath made = make(Receivers.channel(type, sink.url()));

        String host = sink.url().replace("/hook", "");
        assertThat(made.getString("channel." + field)).isEqualTo(host + "/…");
        assertThat(made.getMap("$")).doesNotContainKey("secret");
        assertThat(get(SUBSCRIPTIONS + "/" + made.getString("id")).getMap("channel"))
                .containsOnlyKeys("type", field);
        assertThat(as("test-editor-key")
                        .get(SUBSCRIPTIONS + "/" + made.getString("id"))
                        .jsonPath()
                        .getMap("channel"))
                .containsOnlyKeys("type");
        assertThat(row(made.getString("id")))
                .doesNotContain("secret-part", "topic-one", "tk_secret", "push-one", "BTBZMqHH6r4Tts7J");
    }

    @Test
    void whatIsShownMaskedMayBeSentBack() {
        JsonPath made = make(Receivers.channel("slack", sink.url()));
        String id = made.getString("id");

        reader().body(Map.of("label", "renamed", "channel", made.getMap("channel")))
                .put(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(200);
        reader().post(SUBSCRIPTIONS + "/" + id + "/test").then().statusCode(200);

        assertThat(sink.got().getLast().path()).isEqualTo("/hook/secret-part");
    }

    @Test
    void anotherAddressTakesThePlaceOfTheOneKept() {
        String id = make(Receivers.channel("slack", sink.url())).getString("id");

        reader().body(Map.of("channel", Map.of("type", "slack", "url", sink.url() + "/other")))
                .put(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(200);
        reader().post(SUBSCRIPTIONS + "/" + id + "/test").then().statusCode(200);

        assertThat(sink.got().getLast().path()).isEqualTo("/hook/other");
    }

    @Test
    void aMaskOfAnotherChannelIsNoAddress() {
        JsonPath made = make(Receivers.channel("slack", sink.url()));

        String detail = reader().body(
                        Map.of("channel", Map.of("type", "discord", "url", made.getString("channel.url"))))
                .put(SUBSCRIPTIONS + "/" + made.getString("id"))
                .then()
                .statusCode(400)
                .extract()
                .path("detail");

        assertThat(detail).startsWith("channel.url is masked; give the whole address");
    }

    @Test
    void browsersAreToldTheKeyTheySubscribeWith() {
        assertThat(get("/api/v1/web-push/key").getString("publicKey")).startsWith("BP4z9KsN6nGRTbVYI_c7");
    }
}
