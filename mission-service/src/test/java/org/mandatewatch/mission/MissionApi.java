package org.mandatewatch.mission;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.mandatewatch.local.test.SharedLocalStack;

/** The service's API, as readers and editors call it. */
public final class MissionApi {

    private MissionApi() {}

    public static RequestSpecification reader() {
        return given().header("Authorization", "Bearer " + SharedLocalStack.READER_KEY);
    }

    public static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + SharedLocalStack.EDITOR_KEY)
                .contentType("application/json");
    }

    public static Response mission(String id) {
        return reader().get("/api/v1/missions/" + id);
    }

    public static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }
}
