package org.mandatewatch.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.local.test.LocalStackTestResource;

/** Registering, changing and removing feeds; nothing is polled here. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class FeedResourceTest {

    private static final String PATH = "/api/v1/feeds";

    @Test
    void aFeedFromRegistrationToRemoval() {
        String id =
                post("{\"url\": \"HTTP://127.0.0.1:9/rss#top\", \"label\": \" Test  Wire \", \"language\": \"fr-HT\"}")
                        .statusCode(201)
                        .header("Location", containsString("/api/v1/feeds/feed-"))
                        .body("url", equalTo("http://127.0.0.1:9/rss"))
                        .body("label", equalTo("Test Wire"))
                        .body("interval", equalTo("PT15M"))
                        .body("language", equalTo("fr"))
                        .body("paused", equalTo(false))
                        .body("state.nextPollAt", notNullValue())
                        .body("state.lastOutcome", nullValue())
                        .body("state.entriesSeen", equalTo(0))
                        .extract()
                        .path("id");

        post("{\"url\": \"http://127.0.0.1:9/rss\"}").statusCode(409).body("detail", containsString(id));
        Http.reader().get(PATH).then().statusCode(200).body("items.id", hasItem(id));

        patch(id, "{\"label\": null, \"interval\": \"PT2H\", \"paused\": true}")
                .statusCode(200)
                .body("label", nullValue())
                .body("interval", equalTo("PT2H"))
                .body("language", equalTo("fr"))
                .body("state.nextPollAt", nullValue());
        Http.publisher()
                .post(PATH + "/" + id + "/poll")
                .then()
                .statusCode(409)
                .body("detail", startsWith("The feed is paused"));
        patch(id, "{\"paused\": false}").body("state.nextPollAt", notNullValue());
        Http.publisher().post(PATH + "/" + id + "/poll").then().statusCode(202).body("id", equalTo(id));

        Http.publisher().delete(PATH + "/" + id).then().statusCode(204);
        Http.publisher().delete(PATH + "/" + id).then().statusCode(404);
        Http.reader().get(PATH + "/" + id).then().statusCode(404);
        Http.reader().get(PATH).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whatOpensAFeedIsShownToPublishersAlone() {
        String id = post("{\"url\": \"http://127.0.0.1:9/rss?token=secret\"}")
                .body("url", endsWith("/rss?token=secret"))
                .extract()
                .path("id");

        Http.publisher().get(PATH + "/" + id).then().body("url", endsWith("/rss?token=secret"));
        Http.reader().get(PATH + "/" + id).then().body("url", endsWith("/rss?…"));
        Http.reader().get(PATH).then().body("items.url", not(hasItem(containsString("secret"))));
        Http.publisher().delete(PATH + "/" + id);
    }

    @Test
    void theListNamesItsNextPageInAHeader() {
        String one = post("{\"url\": \"http://127.0.0.1:9/one\"}").extract().path("id");
        String two = post("{\"url\": \"http://127.0.0.1:9/two\"}").extract().path("id");

        String next = Http.reader().get(PATH + "?limit=1").then().extract().path("next");
        Http.reader().get(PATH + "?limit=1").then().header("Link", containsString("cursor=" + next));

        Http.publisher().delete(PATH + "/" + one);
        Http.publisher().delete(PATH + "/" + two);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                       | url      | url is missing
            {"url": 7}                                               | url      | url must be a JSON string
            {"url": "ftp://wire.example/rss"}                        | url      | url must be an absolute http
            {"url": "http://10.0.0.1/rss"}                           | url      | not a public address
            {"url": "http://127.0.0.1:9/x", "interval": "often"}     | interval | such as PT15M
            {"url": "http://127.0.0.1:9/x", "interval": "PT0.5S"}    | interval | must be from PT1S
            {"url": "http://127.0.0.1:9/x", "language": "!!"}        | language | language tag
            {"url": "http://127.0.0.1:9/x", "paused": "no"}          | paused   | true or false
            {"url": "http://127.0.0.1:9/x", "intervall": "PT1H"}     | intervall | the fields are [interval, label
            ["http://127.0.0.1:9/x"]                                 | body     | one JSON object
            {"url":                                                  | body     | not valid JSON
            """)
    void mistakesAreNamed(String body, String field, String detail) {
        post(body)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("field", equalTo(field))
                .body("detail", containsString(detail));
    }

    @Test
    void theAddressOfAFeedIsItsIdentity() {
        String id = post("{\"url\": \"http://127.0.0.1:9/other\"}").extract().path("id");

        patch(id, "{\"url\": \"http://127.0.0.1:9/moved\"}")
                .statusCode(400)
                .body("field", equalTo("url"))
                .body("detail", containsString("cannot be changed"));
        Http.publisher().delete(PATH + "/" + id);
    }

    @Test
    void readersReadAndOnlyPublishersWrite() {
        assertThat(Http.reader()
                        .contentType("application/json")
                        .body("{}")
                        .post(PATH)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Http.reader().delete(PATH + "/feed-x").statusCode()).isEqualTo(403);
        assertThat(Http.reader().post(PATH + "/feed-x/poll").statusCode()).isEqualTo(403);
        assertThat(Http.publisher().post(PATH + "/feed-x/poll").statusCode()).isEqualTo(404);
        patch("feed-x", "{}").statusCode(404).body("detail", endsWith("feed-x."));
    }

    private static ValidatableResponse post(String body) {
        return Http.publisher()
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return Http.publisher()
                .contentType("application/json")
                .body(body)
                .patch(PATH + "/" + id)
                .then();
    }

    @Test
    void aListIsNoLongerThanAllowed() {
        Http.reader()
                .get("/api/v1/feeds?limit=many")
                .then()
                .statusCode(400)
                .body("detail", containsString("limit must be a whole number"));
    }
}
