package org.mandatewatch.ingest.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.ingest.TopicReader;
import org.mandatewatch.ingest.domain.article.ArticleIds;
import org.mandatewatch.ingest.messaging.ArticleEvents;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;

/** Without its database the service takes nothing in and loses nothing. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class DatabaseDownTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Producer<String, String> producer;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @AfterEach
    void up() throws SQLException {
        sql("ALTER ROLE ingest LOGIN");
    }

    @Test
    void callersAreSentAwayAndRecordsWait() throws SQLException {
        // The key is remembered for a while, so that the answer is not about the key.
        Http.publisher()
                .contentType("text/plain")
                .body(Samples.dated())
                .post("/api/v1/articles?dryRun")
                .then()
                .statusCode(200);
        String text = Samples.dated();
        Article waiting = new Article(
                ArticleIds.of(text),
                1,
                null,
                null,
                null,
                null,
                "en",
                LocalDate.of(2024, 9, 19),
                "publisher",
                Instant.parse("2024-09-21T08:00:00Z"),
                text);

        down();

        Http.publisher()
                .contentType("text/plain")
                .body(Samples.dated())
                .post("/api/v1/articles")
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", notNullValue());
        producer.send(ArticleEvents.accepted(waiting));
        await().atMost(PATIENCE)
                .untilAsserted(() -> Http.anonymous()
                        .get("/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body("checks.find { it.name == 'Reading of articles' }.status", equalTo("DOWN")));
        Http.anonymous().get("/q/health/live").then().statusCode(200);

        up();

        try (var facts = new TopicReader(bootstrapServers, Topic.FACTS)) {
            facts.await(1, record -> record.value().contains(waiting.id().value()));
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> Http.anonymous().get("/q/health/ready").then().statusCode(200));
    }

    private static void down() throws SQLException {
        sql("ALTER ROLE ingest NOLOGIN");
        sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ingest'");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = SharedLocalStack.get().connect();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
