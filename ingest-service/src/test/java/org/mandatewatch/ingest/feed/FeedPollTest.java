package org.mandatewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.ingest.domain.feed.PollOutcome;
import org.mandatewatch.ingest.domain.feed.PollSchedule;
import org.mandatewatch.ingest.domain.feed.Validators;
import org.mandatewatch.ingest.persistence.FeedClaims;
import org.mandatewatch.local.test.LocalStackTestResource;

/** Polls a site on this machine, one poll at a time. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class FeedPollTest {

    private static final String FEEDS = "/api/v1/feeds";

    @Inject
    FeedPoller poller;

    @Inject
    FeedClaims claims;

    private Site site;
    private String id;

    @BeforeEach
    void open() {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
        Http.publisher().delete(FEEDS + "/" + id);
    }

    @Test
    void eachEntryBecomesAnArticleOnce() {
        site.story("/a", Samples.dated())
                .story("/b", Samples.dated())
                .feed("/rss", "1|/a?utm_source=rss|Alpha|A", "2|/b|Beta|B");

        register("/rss", Map.of("publisher", "Test Wire"));
        poll().body("state.lastOutcome", equalTo("fetched"))
                .body("state.entriesSeen", equalTo(2))
                .body("state.etag", notNullValue())
                .body("state.lastError", nullValue());
        poll().body("state.lastOutcome", equalTo("not-modified"));
        site.feed("/rss", "3|/b|Beta|B", "2|/b|Beta|B", "1|/a?utm_source=rss|Alpha|A");
        poll().body("state.lastOutcome", equalTo("fetched")).body("state.entriesSeen", equalTo(3));

        assertThat(articles("/a")).singleElement().satisfies(article -> {
            assertThat(article).containsEntry("publisher", "Test Wire").containsEntry("title", "Alpha");
        });
        assertThat(articles("/b"))
                .as("the third entry is the second's page again")
                .hasSize(1);
        assertThat(site.asked("/a")).isEqualTo(1);
        assertThat(site.last("/a").userAgent()).startsWith("MandateWatch/").contains("(+http");
        assertThat(site.asked("/robots.txt")).isEqualTo(1);
    }

    @Test
    void anEditedEntryIsARevision() {
        String story = Samples.dated();
        site.story("/a", story).feed("/rss", "1|/a|Alpha|A");
        register("/rss", Map.of());
        poll();
        Object first = articles("/a").getFirst().get("id");

        site.story("/a", story.replace("2 October", "9 October")).feed("/rss", "1|/a|Alpha, corrected|A");
        poll().body("state.entriesSeen", equalTo(1));

        Object second = articles("/a").stream()
                .filter(article -> article.get("revision").equals(2))
                .findFirst()
                .orElseThrow()
                .get("id");
        Http.reader().get("/api/v1/articles/" + second).then().body("article.revisionOf", equalTo(first));
    }

    @Test
    void theEntrysOwnTextCountsWhereThePageSaysLess() {
        String summary = Samples.dated().replace("\n", " ");
        site.story("/wall", "Subscribers read on.")
                .feed("/rss", "1|/wall|Behind a wall|" + summary, "2|/missing|Not there|" + summary + " And more.");

        register("/rss", Map.of());
        poll().body("state.lastError", containsString("/missing answered 404"));

        assertThat(articles("/wall")).hasSize(1);
        assertThat(articles("/missing")).hasSize(1);
    }

    @Test
    void aRedirectIntoTheHouseIsRefusedAndNotTriedForEver() {
        site.status("/a", 302, Map.of("Location", "http://10.0.0.1/admin"), "").feed("/rss", "1|/a|Alpha|");

        register("/rss", Map.of());
        for (int i = 0; i < 5; i++) {
            poll();
        }

        poll().body("state.lastOutcome", equalTo("not-modified"))
                .body("state.entriesUnreadable", equalTo(1))
                .body(
                        "state.unreadableWhy",
                        containsString("redirects to http://10.0.0.1/admin, which may not be called"));
        assertThat(site.asked("/a")).isEqualTo(3);
        assertThat(articles("/a")).isEmpty();
    }

    @Test
    void anEntryWhosePageIsAwayIsTriedUntilItIsThere() {
        site.status("/a", 500, Map.of(), "").feed("/rss", "1|/a|Alpha|");
        register("/rss", Map.of());
        for (int i = 0; i < 5; i++) {
            poll().body("state.lastError", containsString("/a answered 500")).body("state.entriesSeen", equalTo(0));
        }

        site.story("/a", Samples.dated());
        poll().body("state.lastError", nullValue()).body("state.entriesSeen", equalTo(1));
        assertThat(articles("/a")).hasSize(1);
    }

    @Test
    void aRefusedRedirectIsRecorded() {
        site.status("/a", 302, Map.of("Location", "http://169.254.169.254/latest"), "")
                .feed("/rss", "1|/a|Alpha|");
        register("/rss", Map.of());
        poll().body(
                        "state.lastError",
                        containsString("redirects to http://169.254.169.254/latest, which may not be called"))
                .body("state.etag", nullValue());

        site.status("/rss", 301, Map.of("Location", "http://10.0.0.1/rss"), "");
        poll().body("state.lastOutcome", equalTo("failed"))
                .body("state.lastError", containsString("redirects to http://10.0.0.1/rss, which may not be called"));
    }

    @Test
    void whatIsGoneIsAskedForNoMore() {
        site.status("/rss", 410, Map.of(), "");
        register("/rss", Map.of());

        poll().body("state.disabledWhy", containsString("410")).body("state.nextPollAt", nullValue());
        Http.publisher()
                .post(FEEDS + "/" + id + "/poll")
                .then()
                .statusCode(409)
                .body("detail", containsString("{\"paused\": false}"));
        assertThat(site.asked("/rss")).isEqualTo(1);

        change(Map.of("paused", false));
        site.feed("/rss");
        poll().body("state.lastOutcome", equalTo("fetched")).body("state.disabledWhy", nullValue());
    }

    @Test
    void aServerThatAsksForAPauseGetsIt() {
        site.status("/rss", 503, Map.of("Retry-After", "3600"), "");
        register("/rss", Map.of());
        Instant before = Instant.parse(poll().body("state.lastOutcome", equalTo("asked-to-wait"))
                .extract()
                .path("state.lastPolledAt"));

        String next = poll().extract().path("state.nextPollAt");

        assertThat(Duration.between(before, Instant.parse(next)))
                .isBetween(Duration.ofHours(1), Duration.ofMinutes(66));
        assertThat(site.asked("/rss"))
                .as("also when somebody wants it polled now")
                .isEqualTo(1);
    }

    @Test
    void failuresPutAFeedOffFurtherAndFurther() {
        site.status("/rss", 500, Map.of(), "");
        register("/rss", Map.of("interval", "PT1H"));

        poll().body("state.failures", equalTo(1)).body("state.lastError", containsString("answered 500"));
        JsonPath second = poll().body("state.failures", equalTo(2)).extract().jsonPath();
        site.page("/rss", "text/html", "<p>Maintenance</p>");
        poll().body("state.failures", equalTo(3)).body("state.lastError", containsString("no RSS or Atom"));

        assertThat(Duration.between(
                        Instant.parse(second.getString("state.lastPolledAt")),
                        Instant.parse(second.getString("state.nextPollAt"))))
                .isBetween(Duration.ofHours(4), Duration.ofMinutes(265));
    }

    @Test
    void robotsAreObeyed() {
        site.page(
                        "/robots.txt",
                        "text/plain",
                        "User-agent: MandateWatch\nDisallow: /private\n\nUser-agent: *\nDisallow: /")
                .story("/private/a", Samples.dated())
                .story("/b", Samples.dated())
                .feed("/rss", "1|/private/a|Alpha|", "2|/b|Beta|")
                .feed("/private/rss");

        register("/rss", Map.of());
        poll().body("state.lastError", containsString("robots.txt does not permit"));
        assertThat(site.asked("/private/a")).isZero();
        assertThat(articles("/b")).hasSize(1);

        Http.publisher().delete(FEEDS + "/" + id);
        register("/private/rss", Map.of());
        poll().body("state.lastOutcome", equalTo("forbidden")).body("state.failures", equalTo(0));
        assertThat(site.asked("/private/rss")).isZero();
    }

    @Test
    void aSiteThatCannotShowItsRobotsTxtIsInTroubleAndForbidsNothingForGood() {
        site.status("/robots.txt", 503, Map.of(), "").feed("/rss");

        register("/rss", Map.of());

        poll().body("state.lastOutcome", equalTo("failed"))
                .body("state.lastError", containsString("/robots.txt cannot be had; try again later"));
        assertThat(site.asked("/rss")).isZero();
    }

    @Test
    void aServerThatSaysNotChangedOfAPageNeverReadIsNotBelieved() {
        site.status("/a", 304, Map.of(), "").feed("/rss", "1|/a|Alpha|");

        register("/rss", Map.of());

        poll().body("state.entriesUnreadable", equalTo(1))
                .body("state.unreadableWhy", containsString("answered 304 instead of a page"));
    }

    @Test
    void whatOnePollLeavesTheNextTakes() {
        String text = Samples.dated().replace("\n", " ");
        site.feed(
                "/rss",
                IntStream.range(0, 51)
                        .mapToObj(i -> i + "|/none|T|" + text + " Part " + Integer.toString(i, 36))
                        .toArray(String[]::new));

        register("/rss", Map.of());
        poll().body("state.entriesSeen", equalTo(50)).body("state.etag", nullValue());
        poll().body("state.entriesSeen", equalTo(51)).body("state.etag", notNullValue());
    }

    @Test
    void deadLinksKeepNobodyWaiting() {
        site.status("/dead", 500, Map.of(), "").story("/a", Samples.dated());
        String[] old = IntStream.range(0, 50).mapToObj(i -> i + "|/dead|T|").toArray(String[]::new);
        String[] withNews =
                Stream.concat(Stream.of("news|/a|Alpha|"), Arrays.stream(old)).toArray(String[]::new);
        site.feed("/rss", withNews);

        register("/rss", Map.of());
        poll().body("state.entriesSeen", equalTo(0));
        poll().body("state.entriesSeen", equalTo(1));
        assertThat(articles("/a")).hasSize(1);
    }

    @Test
    void onePollerHoldsAFeedAndASilentOneLosesIt() {
        site.feed("/rss");
        register("/rss", Map.of());
        Instant now = Instant.parse("2100-01-01T00:00:00Z");

        FeedClaims.Claim first = claims.claim(now, now.plusSeconds(60), "one").orElseThrow();
        assertThat(claims.claim(now.plusSeconds(59), now.plusSeconds(90), "two"))
                .isEmpty();
        assertThat(claims.claim(now.plusSeconds(60), now.plusSeconds(120), "two"))
                .isPresent();

        assertThatThrownBy(() -> claims.extend(first, now.plusSeconds(300))).isInstanceOf(FeedClaims.Lost.class);
        assertThatThrownBy(() -> claims.finish(
                        first,
                        new PollOutcome.Failed("late"),
                        new PollSchedule.Next(Optional.of(now), 1),
                        Validators.NONE,
                        now))
                .isInstanceOf(FeedClaims.Lost.class);
    }

    private void register(String path, Map<String, String> fields) {
        Map<String, String> body = new HashMap<>(Map.of("url", site.url(path), "interval", "PT15M"));
        body.putAll(fields);
        id = Http.publisher()
                .contentType("application/json")
                .body(body)
                .post(FEEDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(Map<String, Object> fields) {
        Http.publisher()
                .contentType("application/json")
                .body(fields)
                .patch(FEEDS + "/" + id)
                .then()
                .statusCode(200);
    }

    /** Makes the feed due, polls what is due, and answers how that went. */
    private ValidatableResponse poll() {
        Http.publisher().post(FEEDS + "/" + id + "/poll");
        assertThat(IntStream.range(0, 10).takeWhile(i -> poller.pollNext()).count())
                .isLessThan(10);
        return Http.reader().get(FEEDS + "/" + id).then().statusCode(200);
    }

    private List<Map<String, Object>> articles(String path) {
        return Http.reader().get("/api/v1/articles?limit=200").jsonPath().<Map<String, Object>>getList("items").stream()
                .filter(article -> site.url(path).equals(article.get("url")))
                .toList();
    }
}
