package org.mandatewatch.ingest.reextraction;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.local.test.LocalStackTestResource;

/** Who may order a re-extraction, how, and what they hear. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class ReextractionResourceTest {

    private static final String PATH = Orders.PATH;
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    @Test
    void onlyAdministratorsMay() {
        Http.anonymous().post(PATH).then().statusCode(401);
        Http.publisher().post(PATH).then().statusCode(403);
        Http.with("test-editor-key").post(PATH).then().statusCode(403);
        Http.reader().get(PATH).then().statusCode(403);
        Http.reader().get(PATH + "/r-1").then().statusCode(403);
        Http.publisher().post(PATH + "/r-1/cancellation").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"since\": \"last year\"} | since | since must be an ISO 8601 date, such as 2024-01-01",
                "{\"since\": 2024} | since | since must be an ISO 8601 date, such as 2024-01-01",
                "{\"force\": \"yes\"} | force | force must be true or false",
                "{\"dryRun\": 1} | dryRun | dryRun must be true or false",
                "{\"dryrun\": true} | dryrun | dryrun is not known here; there are since, force and dryRun",
                "[] | body | body must be one JSON object, such as {\"dryRun\": true}, or be left out",
            })
    void aMistakeIsNamed(String body, String field, String detail) {
        Orders.post(body)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("field", equalTo(field))
                .body("detail", equalTo(detail));
    }

    @Test
    void brokenJsonIsNamed() {
        Orders.post("{\"dryRun\"").statusCode(400).body("detail", containsString("is not valid JSON at line 1"));
    }

    @Test
    void everythingMayBeLeftOut() {
        String id = Http.admin()
                .post(PATH)
                .then()
                .statusCode(202)
                .header("Location", containsString(PATH + "/r-"))
                .extract()
                .path("id");
        Orders.awaitEnd(id);
    }

    @Test
    void thereIsOneAtATime() {
        String open = Archive.insertRunning(FactExtractor.NAME, Progress.NONE, "somebody else", FAR);

        Orders.post("{}")
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("detail", allOf(containsString(open), containsString("running")));

        Orders.cancel(open).statusCode(200).body("state", equalTo("cancelled")).body("finishedAt", notNullValue());
        Orders.cancel(open).statusCode(409).body("detail", containsString("cancelled"));
        Orders.run("{\"since\": \"2999-01-01\"}");
    }

    @Test
    void theyAreListedNewestFirst() {
        String first =
                Orders.run("{\"since\": \"2998-01-01\", \"dryRun\": true}").getString("id");
        String second = Orders.run("{\"since\": \"2999-01-01\"}").getString("id");

        String next = Http.admin()
                .get(PATH + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(second))
                .body("items[0].since", equalTo("2999-01-01"))
                .body("items[0].articles.read", equalTo(0))
                .body("items[0].lastError", nullValue())
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        Http.admin()
                .get(PATH + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(first))
                .body("items.id", not(hasItem(second)))
                .body("items[0].dryRun", equalTo(true));
        Http.admin().get(PATH + "?limit=0").then().statusCode(400).body("field", equalTo("limit"));
        Http.admin().get(PATH + "?cursor=x").then().statusCode(400).body("field", equalTo("cursor"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Http.admin().get(PATH + "/r-none").then().statusCode(404);
        Orders.cancel("r-none").statusCode(404);
    }
}
