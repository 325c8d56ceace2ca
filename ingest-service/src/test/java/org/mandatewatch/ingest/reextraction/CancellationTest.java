package org.mandatewatch.ingest.reextraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.messaging.ArticleEvents;
import org.mandatewatch.local.test.LocalStackTestResource;

/** A slow re-extraction can be stopped in the middle. */
@QuarkusTest
@TestProfile(CancellationTest.Slow.class)
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class CancellationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Producer<String, String> producer;

    @Test
    void theNextOneBeginsWhenOneIsCancelled() {
        List<Article> articles = Stream.generate(Texts::article).limit(60).toList();
        articles.forEach(article -> producer.send(ArticleEvents.accepted(article)));
        articles.forEach(Archive::awaitRead);
        String id = Orders.post("{}").statusCode(202).extract().path("id");
        await().atMost(PATIENCE).until(() -> Orders.get(id).getLong("articles.done") > 0);

        Orders.cancel(id).statusCode(200).body("state", equalTo("cancelled"));
        String next = Orders.post("{}").statusCode(202).extract().path("id");
        Orders.awaitState(next, "running");

        JsonPath cancelled = Orders.get(id);
        assertThat(cancelled.getLong("articles.done")).isLessThan(cancelled.getLong("articles.total"));
        assertThat(cancelled.getString("finishedAt")).isNotNull();
        Orders.cancel(next).statusCode(200);
    }

    /** So slow that the end is far away. */
    public static class Slow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mandatewatch.ingest.reextraction.articles-per-second", "1");
        }
    }
}
