package org.mandatewatch.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.local.test.LocalStackTestResource;

/** Whoever sends nonsense is told what was wrong with it, in a problem document. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class RefusalTest {

    private static final String PATH = "/api/v1/articles";

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json"})
    void emptyBody(String type) {
        refused(400, Http.publisher().contentType(type).post(PATH)).body("detail", startsWith("body is empty"));
        refused(400, Http.publisher().contentType(type).body("  \n ").post(PATH));
    }

    @Test
    void binaryBody() {
        refused(
                        400,
                        Http.publisher()
                                .contentType("text/plain")
                                .body(new byte[] {'P', 'K', 3, 4, 0})
                                .post(PATH))
                .body("detail", containsString("U+0003 at character 2"));
        refused(400, json("{\"text\": \"a\\u0000b\"}")).body("detail", startsWith("text holds the control character"));
        refused(400, json("{\"text\": \"a\\ud800b\"}")).body("detail", containsString("surrogate"));
    }

    @Test
    void oversizedBody() {
        byte[] threeMegabytes = "All work and no play. ".repeat(150_000).getBytes(StandardCharsets.US_ASCII);

        refused(
                        413,
                        Http.publisher()
                                .contentType("text/plain")
                                .body(threeMegabytes)
                                .post(PATH))
                .body("detail", containsString("mandatewatch.ingest.max-article-size"));
    }

    @Test
    void bodyBeyondTheServersOwnLimit() {
        refused(
                        413,
                        Http.publisher()
                                .contentType("text/plain")
                                .body(new byte[17 * 1024 * 1024])
                                .post(PATH))
                .body("detail", containsString("quarkus.http.limits.max-body-size"));
    }

    @Test
    void bodyOfUnannouncedLengthBeyondTheServersOwnLimit() throws Exception {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer test-publisher-key")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[17 * 1024 * 1024])))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(chunked, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void unreadablePdf() {
        refused(
                        422,
                        Http.publisher()
                                .contentType("application/pdf")
                                .body("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII))
                                .post(PATH))
                .body("field", equalTo("body"))
                .body("detail", startsWith("body cannot be read as a PDF"));
        refused(
                        413,
                        Http.publisher()
                                .contentType("application/pdf")
                                .body(new byte[11 * 1024 * 1024])
                                .post(PATH))
                .body("detail", containsString("mandatewatch.ingest.pdf.max-size"));
    }

    @Test
    void wrongEncoding() {
        byte[] latin = "Le mandat a été prorogé.".getBytes(StandardCharsets.ISO_8859_1);

        refused(400, Http.publisher().contentType("text/plain").body(latin).post(PATH))
                .body("detail", startsWith("body is not valid UTF-8 at byte 12"));
        refused(
                400,
                Http.publisher().contentType("application/json").body(latin).post(PATH));
        Http.publisher()
                .contentType("text/plain; charset=iso-8859-1")
                .queryParam("dryRun", "true")
                .body(latin)
                .post(PATH)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a",               | body is not valid JSON at line 1, column
            {"text": "a"} {}            | body is not valid JSON at line 1, column
            not json                    | body is not valid JSON at line 1, column
            ["text"]                    | body must be one JSON object
            {"title": "a"}              | body has none of text, html and url
            {"text": null}              | body has none of text, html and url
            {"text": 7}                 | text must be a JSON string
            {"text": ""}                | text is empty
            {"text": "a", "html": "b"}  | html stands beside text
            {"text": "The mandate ends.", "publishedAt": "21.9.2024"} | publishedAt must be an ISO 8601 date
            {"text": "The mandate ends.", "url": "/story"}            | url must be an absolute http or https address
            {"text": "The mandate ends.", "language": "English (UK)"} | language must be a language tag
            """)
    void malformedJson(String body, String detail) {
        refused(400, json(body)).body("detail", startsWith(detail));
    }

    @ParameterizedTest
    @CsvSource({"publishedAt, tomorrow", "url, wire.example/a", "language, !!", "dryRun, maybe"})
    void malformedParameter(String name, String value) {
        refused(
                        400,
                        Http.publisher()
                                .contentType("text/plain")
                                .queryParam(name, value)
                                .body("The mandate ends.")
                                .post(PATH))
                .body("field", equalTo(name))
                .body("detail", startsWith(name + " must be"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "image/png", "multipart/form-data", "nonsense"})
    void unknownType(String type) {
        refused(
                415,
                Http.publisher()
                        .header("Content-Type", type)
                        .body(new byte[] {'a'})
                        .post(PATH));
    }

    @Test
    void textWithoutWords() {
        refused(
                        422,
                        Http.publisher()
                                .contentType("text/plain")
                                .body("12 - 34 ...")
                                .post(PATH))
                .body("detail", containsString("no words"));
        refused(
                422,
                Http.publisher()
                        .contentType("text/html")
                        .body("<p><script>let a = 1</script></p>")
                        .post(PATH));
        refused(
                422,
                Http.publisher()
                        .contentType("text/plain")
                        .body("Subscribe to our newsletter")
                        .post(PATH));
    }

    @Test
    void noKeyOrTheWrongOne() {
        refused(
                401,
                Http.anonymous()
                        .contentType("text/plain")
                        .body("The mandate ends.")
                        .post(PATH));
        refused(
                401,
                Http.anonymous()
                        .contentType("application/x-ndjson")
                        .body(new byte[] {'{', '}'})
                        .post(PATH + "/batch"));
        refused(
                401,
                Http.with("no-such-key")
                        .contentType("text/plain")
                        .body("The mandate ends.")
                        .post(PATH));
        refused(401, Http.anonymous().get(PATH));
        for (String key : new String[] {"test-reader-key", "test-editor-key"}) {
            refused(
                    403,
                    Http.with(key)
                            .contentType("text/plain")
                            .body("The mandate ends.")
                            .post(PATH));
            refused(
                    403,
                    Http.with(key)
                            .contentType("application/x-ndjson")
                            .body(new byte[] {'{', '}'})
                            .post(PATH + "/batch"));
        }
    }

    @Test
    void whatIsNotThere() {
        refused(404, Http.with("test-reader-key").get(PATH + "/a-0000")).body("detail", containsString("a-0000"));
        refused(400, Http.with("test-reader-key").queryParam("cursor", "§").get(PATH));
        refused(400, Http.with("test-reader-key").queryParam("limit", "0").get(PATH));
        refused(400, Http.with("test-reader-key").queryParam("limit", "many").get(PATH));
    }

    @Test
    void batches() {
        refused(
                415,
                Http.publisher()
                        .contentType("application/json")
                        .body(new byte[] {'{', '}'})
                        .post(PATH + "/batch"));
        refused(
                400,
                Http.publisher()
                        .contentType("application/x-ndjson")
                        .body("\n \n".getBytes(StandardCharsets.UTF_8))
                        .post(PATH + "/batch"));
        refused(
                        413,
                        Http.publisher()
                                .contentType("application/x-ndjson")
                                .body("{}\n".repeat(1001).getBytes(StandardCharsets.UTF_8))
                                .post(PATH + "/batch"))
                .body("detail", containsString("max-batch-lines"));
    }

    private static ValidatableResponse refused(int status, Response response) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status));
    }

    private static Response json(String body) {
        return Http.publisher().contentType("application/json").body(body).post(PATH);
    }
}
