package org.mandatewatch.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.NobodyListens;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.ingest.TopicReader;
import org.mandatewatch.ingest.domain.article.ArticleIds;
import org.mandatewatch.local.test.LocalStackTestResource;

/** What cannot be written down is not taken in. */
@QuarkusTest
@TestProfile(NobodyListens.class)
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class KafkaDownTest {

    private static final String PATH = "/api/v1/articles";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void aPostIsRefusedAndMayBeRepeated() {
        String text = Samples.dated();
        String id = ArticleIds.of(text).value();

        Http.publisher()
                .contentType("text/plain")
                .body(text)
                .post(PATH)
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", notNullValue())
                .body("status", equalTo(503))
                .body("detail", containsString("Repeating the call is harmless"));

        Http.reader().get(PATH + "/" + id).then().statusCode(404);
        try (var articles = new TopicReader(bootstrapServers, Topic.ARTICLES)) {
            assertThat(articles.all(record -> id.equals(record.key()))).isEmpty();
        }
    }

    @Test
    void aDryRunNeedsNoKafka() {
        Http.publisher()
                .contentType("text/plain")
                .body(Samples.dated())
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200);
    }

    @Test
    void aBatchDoesNotWaitForEachLine() {
        String line = "{\"text\": \"" + Samples.dated().replace("\n", " ") + "\"}\n";

        Http.publisher()
                .contentType("application/x-ndjson")
                .body(line.repeat(200).getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/batch")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo(503)));
    }
}
