package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.world.Api;
import org.mandatewatch.scenario.world.Newsroom;
import org.mandatewatch.scenario.world.World;

/** A newsroom's feed is registered once; from then on its articles come by themselves. */
class FeedIT {

    private static final String FEEDS = "/api/v1/feeds";

    private static final String STORY = """
        <html><head><title>Mandate runs out</title></head><body><article><h1>Mandate runs out</h1>
        <p>JUBA, March 3 (Nile Dispatch) - The mandate of UNMISS in South Sudan expires on %s, its spokesman said.</p>
        <p>Roads in the north are flooded, and patrols reach the villages by boat, he told reporters in Juba.</p>
        </article></body></html>
        """;

    private static World world;

    private final Newsroom newsroom = new Newsroom();

    @BeforeAll
    static void start() {
        world = World.start(Instant.now(), 1);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void publishTheFeed() {
        newsroom.publish("/story", "text/html; charset=utf-8", STORY.formatted("15 March 2025"));
        newsroom.answer("/inside", 302, Map.of("Location", "http://10.0.0.1/secrets"));
        newsroom.publish("/rss", "application/rss+xml", """
            <rss version="2.0"><channel><title>Nile Dispatch</title>
            <item><guid isPermaLink="false">2</guid><link>%s</link><title>Inside</title></item>
            <item><guid isPermaLink="false">1</guid><link>%s</link><title>Mandate runs out</title>
              <pubDate>Mon, 03 Mar 2025 09:00:00 +0200</pubDate></item>
            </channel></rss>
            """.formatted(newsroom.url("/inside"), newsroom.url("/story")));
    }

    @AfterEach
    void closeTheNewsroom() {
        newsroom.close();
    }

    @Test
    void each_article_comes_once_and_an_edited_one_replaces_what_it_said() {
        String feed = register("/rss");

        await("the article", () -> articles("/story").size() == 1);
        await(
                "the redirect into the house is refused",
                () -> state(feed)
                        .get("unreadableWhy")
                        .asText()
                        .contains("redirects to http://10.0.0.1/secrets, which may not be called"));
        await("the mission's state", () -> expiry().equals("2025-03-15"));
        assertThat(articles("/story").getFirst().get("publisher").asText()).isEqualTo("Nile Dispatch");

        await("polls that find nothing new", () -> newsroom.count("/rss", 304) >= 2);
        world.kill(Service.INGEST);
        world.restart(Service.INGEST);
        world.awaitReady();
        long before = newsroom.count("/rss", 304);
        await("polls after the restart", () -> newsroom.count("/rss", 304) >= before + 2);
        assertThat(articles("/story")).hasSize(1);
        assertThat(newsroom.count("/story", 200)).as("the page was sent once").isEqualTo(1);

        newsroom.publish("/story", "text/html; charset=utf-8", STORY.formatted("30 April 2025"));
        await("the revision", () -> articles("/story").size() == 2);
        assertThat(articles("/story"))
                .extracting(article -> article.get("revision").asInt())
                .containsExactly(2, 1);
        await("the state after the revision", () -> expiry().equals("2025-04-30"));

        newsroom.answer("/rss", 503, Map.of("Retry-After", "3600"));
        await(
                "the pause that the server asks for",
                () -> "asked-to-wait".equals(state(feed).get("lastOutcome").asText()));
        Instant polled = Instant.parse(state(feed).get("lastPolledAt").asText());
        assertThat(world.ingest().post(FEEDS + "/" + feed + "/poll", "{}").status())
                .isEqualTo(202);
        assertThat(Instant.parse(state(feed).get("nextPollAt").asText()))
                .as("also when somebody wants it polled now")
                .isAfterOrEqualTo(polled.plus(Duration.ofHours(1)));
        assertThat(newsroom.count("/rss", 503)).isEqualTo(1);
    }

    @Test
    void a_feed_that_is_gone_is_asked_for_no_more() {
        newsroom.answer("/old", 410, Map.of());

        String feed = register("/old");

        await("the feed is disabled", () -> state(feed).get("disabledWhy").isTextual());
        assertThat(state(feed).get("disabledWhy").asText()).contains("410");
        assertThat(state(feed).get("nextPollAt").isNull()).isTrue();
        assertThat(world.ingest().post(FEEDS + "/" + feed + "/poll", "{}").status())
                .isEqualTo(409);
        assertThat(newsroom.count("/old", 410)).isEqualTo(1);
    }

    private String register(String path) {
        Api.Answer answer = world.ingest().post(FEEDS, Map.of("url", newsroom.url(path), "interval", "PT1S"));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private static JsonNode state(String feed) {
        return world.ingest().get(FEEDS + "/" + feed).json().get("state");
    }

    private List<JsonNode> articles(String path) {
        JsonNode items = world.ingest().get("/api/v1/articles?limit=200").json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(article -> newsroom.url(path).equals(article.path("url").asText()))
                .toList();
    }

    private static String expiry() {
        return world.mission()
                .get("/api/v1/missions/unmiss")
                .json()
                .at("/mandate/expiry/window/latest")
                .asText();
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(Duration.ofMinutes(2)).ignoreExceptions().until(condition);
    }
}
