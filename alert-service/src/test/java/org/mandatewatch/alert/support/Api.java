package org.mandatewatch.alert.support;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Calls of the HTTP interface that many tests need. */
public final class Api {

    public static final String SUBSCRIPTIONS = "/api/v1/subscriptions";

    private Api() {}

    public static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key).contentType("application/json");
    }

    public static RequestSpecification reader() {
        return as("test-reader-key");
    }

    /** A subscription with P7D and P1D at 09:00 UTC. */
    public static JsonPath subscribe(String mission, String url, String... reasons) {
        return reader().body(Map.of(
                        "missions", List.of(mission),
                        "reasons", List.of(reasons),
                        "ladder", List.of("P7D", "P1D"),
                        "channel", Map.of("type", "webhook", "url", url)))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static JsonPath get(String path) {
        return reader().get(path).then().statusCode(200).extract().jsonPath();
    }
}
