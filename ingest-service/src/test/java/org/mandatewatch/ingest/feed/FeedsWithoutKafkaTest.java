package org.mandatewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.NobodyListens;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.local.test.LocalStackTestResource;

/** What Kafka has not acknowledged is not ticked off. */
@QuarkusTest
@TestProfile(NobodyListens.class)
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class FeedsWithoutKafkaTest {

    @Inject
    FeedPoller poller;

    @Test
    void aConfiguredFeedIsRegisteredAtTheStart() {
        Http.reader()
                .get("/api/v1/feeds?limit=200")
                .then()
                .body("items.find { it.url == 'http://127.0.0.1:9/configured' }.publisher", equalTo("Configured Wire"));
    }

    @Test
    void theEntryIsLeftForTheNextPollAndTheFeedIsNotBlamed() {
        try (Site site = new Site()) {
            site.story("/a", Samples.dated()).feed("/rss", "1|/a|Alpha|");
            String id = Http.publisher()
                    .contentType("application/json")
                    .body(Map.of("url", site.url("/rss")))
                    .post("/api/v1/feeds")
                    .path("id");

            assertThat(poller.pollNext()).isTrue();

            Http.reader()
                    .get("/api/v1/feeds/" + id)
                    .then()
                    .body("state.lastOutcome", equalTo("postponed"))
                    .body("state.lastError", containsString("Kafka did not acknowledge"))
                    .body("state.failures", equalTo(0))
                    .body("state.entriesSeen", equalTo(0))
                    .body("state.etag", nullValue());
            Http.publisher().delete("/api/v1/feeds/" + id);
        }
    }
}
