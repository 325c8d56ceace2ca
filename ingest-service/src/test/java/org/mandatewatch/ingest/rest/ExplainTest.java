package org.mandatewatch.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.local.test.LocalStackTestResource;

/** A dry run that tells how it read. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class ExplainTest {

    private static final String PATH = "/api/v1/articles";

    @Test
    void tellsRuleAndClues() {
        JsonPath answer = Http.publisher()
                .contentType("text/plain")
                .queryParam("dryRun", "true")
                .queryParam("explain", "true")
                .queryParam("publishedAt", "2024-09-20")
                .body(Samples.undated() + "\nThe airline's licence expires on 3 March.")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("facts", hasSize(1))
                .body("explanation.publishedOn", equalTo("2024-09-20"))
                .body("explanation.publishedOnBasis", equalTo("publisher"))
                .body("explanation.facts[0].rules", hasItem("MandateExpiryRule"))
                .body("explanation.facts[0].dates[0].phrase", equalTo("early October"))
                .body("explanation.facts[0].dates[0].earliest", equalTo("2024-10-01"))
                .body("explanation.facts[0].named.readAs", hasItem("mission mss-haiti"))
                .extract()
                .jsonPath();

        assertThat(answer.getString("explanation.facts[0].fact")).isEqualTo(answer.getString("facts[0].id"));
        assertThat(answer.getList("explanation.facts[0].dates[0].clues", String.class))
                .anyMatch(clue -> clue.contains("day of publication, 2024-09-20 (publisher)"));
        assertThat(answer.getList("explanation.leftOut.quote", String.class))
                .contains("The airline's licence expires on 3 March.");
    }

    @Test
    void isLeftOutUnlessAskedFor() {
        Http.publisher()
                .contentType("text/plain")
                .queryParam("dryRun", "true")
                .body(Samples.dated())
                .post(PATH)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("explanation")));
    }

    @Test
    void goesWithADryRunOnly() {
        Http.publisher()
                .contentType("text/plain")
                .queryParam("explain", "true")
                .body(Samples.dated())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("detail", equalTo("explain goes with dryRun=true only"));
    }
}
