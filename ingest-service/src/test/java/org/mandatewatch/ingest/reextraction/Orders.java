package org.mandatewatch.ingest.reextraction;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import org.mandatewatch.ingest.Http;

/** Orders and watches re-extractions as an administrator would. */
final class Orders {

    static final String PATH = "/api/v1/reextractions";

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Set<String> ENDS = Set.of("done", "failed", "cancelled");

    private Orders() {}

    static ValidatableResponse post(String body) {
        return Http.admin()
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }

    /** Orders one and waits for its end. */
    static JsonPath run(String body) {
        return awaitEnd(post(body).statusCode(202).extract().path("id"));
    }

    static JsonPath awaitEnd(String id) {
        await().atMost(PATIENCE).until(() -> ENDS.contains(get(id).getString("state")));
        return get(id);
    }

    static void awaitState(String id, String state) {
        await().atMost(PATIENCE).until(() -> state.equals(get(id).getString("state")));
    }

    static JsonPath get(String id) {
        return Http.admin()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse cancel(String id) {
        return Http.admin().post(PATH + "/" + id + "/cancellation").then();
    }
}
