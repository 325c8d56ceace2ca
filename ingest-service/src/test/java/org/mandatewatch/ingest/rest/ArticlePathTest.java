package org.mandatewatch.ingest.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.ingest.TopicReader;
import org.mandatewatch.local.test.LocalStackTestResource;

/** From a post to what stands on the topics. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class ArticlePathTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    TopicReader articles;
    TopicReader facts;

    @BeforeEach
    void open() {
        articles = new TopicReader(bootstrapServers, Topic.ARTICLES);
        facts = new TopicReader(bootstrapServers, Topic.FACTS);
    }

    @AfterEach
    void close() {
        articles.close();
        facts.close();
    }

    @Test
    void aPostBecomesOneArticleAndItsFacts() throws Exception {
        String text = Samples.dated();

        JsonPath answer = post(text, Map.of("publishedAt", "2024-09-19", "publisher", "Test Wire"))
                .statusCode(202)
                .header("Location", not(nullValue()))
                .body("article.id", startsWith("a-"))
                .body("article.revision", equalTo(1))
                .body("article.publisher", equalTo("Test Wire"))
                .body("article.language", equalTo("en"))
                .body("article.publishedOn", equalTo("2024-09-19"))
                .body("article.publishedOnBasis", equalTo("publisher"))
                .body("article.receivedAt", notNullValue())
                .body("article.url", nullValue())
                .body("warnings", empty())
                .extract()
                .jsonPath();
        String id = answer.getString("article.id");

        assertThat(articles.await(1, r -> id.equals(r.key()))).singleElement().satisfies(record -> {
            assertThat(CloudEvents.type(record.headers())).contains("org.mandatewatch.article.accepted.v1");
            Article article = ContractJson.mapper().readValue(record.value(), Article.class);
            assertThat(article.id().value()).isEqualTo(id);
            assertThat(article.text()).isEqualTo(text);
        });
        assertThat(events(id, 1))
                .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(FactExtracted.class, extracted -> {
                    assertThat(extracted.by()).isEqualTo("ingest-service");
                    assertThat(extracted.fact()).isInstanceOfSatisfying(MandateExpiry.class, expiry -> {
                        assertThat(expiry.window().earliest()).hasToString("2024-10-02");
                        var evidence = expiry.header().evidence();
                        assertThat(text.substring(evidence.start(), evidence.end()))
                                .isEqualTo(evidence.quote());
                    });
                }));
        assertThat(facts.all(r -> r.value().contains(id)))
                .extracting(ConsumerRecord::key)
                .contains("mss-haiti");
    }

    @Test
    void aRepeatIsKnownAndWritesNothing() {
        String text = Samples.dated();
        String id = accepted(text, Map.of("publishedAt", "2024-09-19"));
        events(id, 1);

        post(text.replace("\n", "\r\n\r\n ").replace(" mandate", "  mandate"), Map.of("publishedAt", "2024-09-19"))
                .statusCode(200)
                .body("article.id", equalTo(id))
                .body("article.revision", equalTo(1))
                .body("facts", not(empty()));

        assertThat(articles.all(r -> id.equals(r.key()))).hasSize(1);
    }

    @Test
    void aMissingFieldAmendsAndSupersedes() {
        String text = Samples.undated();
        JsonPath first = post(text, Map.of())
                .statusCode(202)
                .body("article.publishedOn", nullValue())
                .body("warnings.code", hasItem("publication-day-unknown"))
                .extract()
                .jsonPath();
        String id = first.getString("article.id");
        String undated = first.getString("facts.find { it.kind == 'mandate-expiry' }.id");
        events(id, 1);

        post(text, Map.of("publishedAt", "2024-09-21"))
                .statusCode(202)
                .body("article.id", equalTo(id))
                .body("article.revision", equalTo(2))
                .body("article.publishedOn", equalTo("2024-09-21"))
                .body("facts.find { it.kind == 'mandate-expiry' }.window.latest", equalTo("2024-10-10"))
                .body("warnings.code", not(hasItem("publication-day-unknown")));

        facts.await(1, r -> r.value().contains(undated) && isType(r, "superseded"));
        assertThat(articles.all(r -> id.equals(r.key()))).hasSize(2);
        read("/api/v1/articles/" + id).body("article.revision", equalTo(2)).body("article.text", equalTo(text));
    }

    @Test
    void aCorrectedTextAtOneAddressSupersedesTheOld() {
        String url = Samples.url();
        String old = Samples.dated();
        JsonPath first = post(old, Map.of("publishedAt", "2024-09-19", "url", url + "?utm_source=test#top"))
                .statusCode(202)
                .body("article.url", equalTo(url))
                .extract()
                .jsonPath();
        String overtaken = first.getString("facts.find { it.kind == 'mandate-expiry' }.id");

        JsonPath second = post(old + "\nA correction was made.", Map.of("publishedAt", "2024-09-20", "url", url))
                .statusCode(202)
                .body("article.id", not(equalTo(first.getString("article.id"))))
                .body("article.revision", equalTo(2))
                .extract()
                .jsonPath();

        assertThat(facts.await(1, r -> r.value().contains(overtaken) && isType(r, "superseded")))
                .first()
                .satisfies(record -> assertThat(CloudEvents.readFactEvent(record.headers(), record.value()))
                        .isInstanceOfSatisfying(FactSuperseded.class, event -> {
                            assertThat(event.cause()).isEqualTo(FactSuperseded.Cause.REVISION);
                            assertThat(event.from()).hasToString("2024-09-20");
                        }));
        read("/api/v1/articles/" + second.getString("article.id"))
                .body("article.revisionOf", equalTo(first.getString("article.id")));
    }

    @Test
    void aDryRunLeavesNoTrace() {
        JsonPath answer = post(Samples.dated(), Map.of("dryRun", "true", "publishedAt", "2024-09-19"))
                .statusCode(200)
                .body("facts.kind", hasItem("mandate-expiry"))
                .extract()
                .jsonPath();
        String id = answer.getString("article.id");

        Http.reader().get("/api/v1/articles/" + id).then().statusCode(404);
        assertThat(articles.all(r -> id.equals(r.key()))).isEmpty();
    }

    @Test
    void theBareFlagIsEnough() {
        for (String query : List.of("dryRun", "dryRun=", "dryRun=true")) {
            Http.publisher()
                    .contentType("text/plain")
                    .body(Samples.dated())
                    .post("/api/v1/articles?" + query)
                    .then()
                    .statusCode(200);
        }
        Http.publisher()
                .contentType("text/plain")
                .body(Samples.dated())
                .post("/api/v1/articles?dryRun=false")
                .then()
                .statusCode(202);
    }

    @Test
    void anHtmlPageBringsItsOwnFields() {
        String page = "<html lang=fr><head><meta property='og:title' content='Le titre'>"
                + "<meta property='og:site_name' content='Le Fil'>"
                + "<meta property='article:published_time' content='2031-03-02T10:00:00+01:00'>"
                + "<link rel=canonical href='" + Samples.url() + "'></head>"
                + "<body><nav>Menu</nav><article><p>Le mandat de la mission a été prorogé.</p><p>" + Samples.url()
                + "</p></article></body></html>";

        Http.publisher()
                .contentType("text/html")
                .body(page.getBytes(UTF_8))
                .queryParam("title", "Mon titre")
                .queryParam("dryRun", "true")
                .post("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("article.title", equalTo("Mon titre"))
                .body("article.publisher", equalTo("Le Fil"))
                .body("article.language", equalTo("fr"))
                .body("article.url", startsWith("https://wire.example/story/"));
    }

    @Test
    void jsonCarriesTextOrHtml() {
        for (String field : List.of("text", "html")) {
            Http.publisher()
                    .contentType("application/json")
                    .body(Map.of(
                            field,
                            "<p>The mandate of the mission was renewed.</p>",
                            "title",
                            " A \n title ",
                            "publishedAt",
                            "2024-09-21T22:00:00-04:00",
                            "language",
                            "en-US"))
                    .queryParam("dryRun", "true")
                    .post("/api/v1/articles")
                    .then()
                    .statusCode(200)
                    .body("article.title", equalTo("A title"))
                    .body("article.language", equalTo("en"))
                    .body("article.publishedOn", equalTo("2024-09-21"));
        }
    }

    @Test
    void oneArticleIsServedWithItsTextAndAnEntityTag() {
        String text = Samples.dated();
        String id = accepted(text, Map.of("publishedAt", "2024-09-19"));
        events(id, 1);

        String tag = read("/api/v1/articles/" + id)
                .body("article.id", equalTo(id))
                .body("article.text", equalTo(text))
                .body("article.revisionOf", nullValue())
                .body("facts.kind", hasItem("mandate-expiry"))
                .body("warnings", empty())
                .extract()
                .header("ETag");

        Http.reader()
                .header("If-None-Match", tag)
                .get("/api/v1/articles/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void theListIsNewestFirstAndGoesOn() {
        List<String> posted = List.of(
                accepted(Samples.dated(), Map.of()),
                accepted(Samples.dated(), Map.of()),
                accepted(Samples.dated(), Map.of()));

        JsonPath first = read("/api/v1/articles?limit=2")
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .header("Link", not(nullValue()))
                .extract()
                .jsonPath();
        JsonPath second = read("/api/v1/articles?limit=1&cursor=" + first.getString("next"))
                .extract()
                .jsonPath();

        assertThat(first.getList("items.receivedAt", String.class)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(first.getList("items.id", String.class)).doesNotContain(second.getString("items[0].id"));
        assertThat(posted).containsAll(first.getList("items.id", String.class));
        assertThat(first.getMap("items[0]")).doesNotContainKey("text");
    }

    @Test
    void aBatchIsAnsweredLineByLine() {
        String good = "{\"text\": \"" + Samples.dated().replace("\n", "\\n") + "\"}";
        byte[] body = (good + "\n\n{\"text\": \n" + good + "\n{\"title\": \"No text\"}\nX").getBytes(UTF_8);
        body[body.length - 1] = (byte) 0xE9;

        Http.publisher()
                .contentType("application/x-ndjson")
                .body(body)
                .post("/api/v1/articles/batch")
                .then()
                .statusCode(200)
                .body("items.line", equalTo(List.of(1, 3, 4, 5, 6)))
                .body("items.status", equalTo(List.of(202, 400, 200, 400, 400)))
                .body("items[0].facts.kind", hasItem("mandate-expiry"))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.detail", startsWith("body is not valid JSON at line 1"))
                .body("items[3].problem.detail", startsWith("body has none of text, html and url"))
                .body("items[4].problem.detail", startsWith("body is not valid UTF-8 at byte 0"));
    }

    private List<FactEvent> events(String articleId, int atLeast) {
        return facts.await(atLeast, r -> r.value().contains(articleId) && isType(r, "extracted")).stream()
                .map(r -> CloudEvents.readFactEvent(r.headers(), r.value()))
                .toList();
    }

    private static boolean isType(ConsumerRecord<String, String> record, String word) {
        return CloudEvents.type(record.headers()).orElse("").contains(word);
    }

    private static String accepted(String text, Map<String, String> parameters) {
        return post(text, parameters).statusCode(202).extract().path("article.id");
    }

    private static ValidatableResponse post(String text, Map<String, String> parameters) {
        return Http.publisher()
                .contentType("text/plain; charset=utf-8")
                .body(text)
                .queryParams(parameters)
                .post("/api/v1/articles")
                .then();
    }

    private static ValidatableResponse read(String path) {
        return Http.reader().get(path).then().statusCode(200);
    }
}
