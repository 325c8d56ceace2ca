package org.mandatewatch.ingest.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.local.test.LocalStackTestResource;

/** A url alone is fetched. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class FetchTest {

    private HttpServer server;
    private String origin;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageIsReadWithWhatItSaysOfItself() {
        serve(
                "/story",
                200,
                "text/html; charset=windows-1252",
                "<html><head><title>Café</title>"
                        + "<link rel=canonical href='https://elsewhere.example/'>"
                        + "<meta name=date content='2024-09-19'></head><body><p>The mandate of the Multinational Security"
                        + " Support (MSS) mission in Haiti expires on 2 October 2024.</p></body></html>");

        fetch("/story#top")
                .statusCode(200)
                .body("article.url", equalTo(origin + "/story"))
                .body("article.title", equalTo("Café"))
                .body("article.publishedOn", equalTo("2024-09-19"))
                .body("article.publishedOnBasis", startsWith("metadata"))
                .body("facts.kind", hasItem("mandate-expiry"));
    }

    @Test
    void whatIsNoArticleIsRefused() {
        serve("/archive", 200, "application/zip", "PK");
        serve("/pdf", 200, "application/pdf", "%PDF-1.4");
        serve("/empty", 200, "text/html", "<p></p>");
        serve("/gone", 404, "text/html", "<p>Not here</p>");

        fetch("/archive").statusCode(422).body("detail", containsString("application/zip"));
        fetch("/pdf").statusCode(422).body("detail", containsString("cannot be read as a PDF"));
        fetch("/empty").statusCode(422);
        fetch("/gone").statusCode(422).body("detail", containsString("404"));
    }

    @Test
    void someRedirectsAreFollowed() {
        serve("/story", 200, "text/html", "<p>The mandate of UNMISS expires on 15 March 2025.</p>");
        redirect("/one", "/two");
        redirect("/two", origin + "/three");
        redirect("/three", "/story");
        redirect("/four", "/one");

        fetch("/one")
                .statusCode(200)
                .body("article.url", equalTo(origin + "/one"))
                .body("facts.kind", hasItem("mandate-expiry"));
        fetch("/four").statusCode(422).body("detail", containsString("redirects more than 3 times"));
    }

    @Test
    void everyHopIsJudged() {
        redirect("/inside", "http://169.254.169.254/latest/meta-data");

        fetch("/inside")
                .statusCode(400)
                .body("detail", containsString("redirects to http://169.254.169.254/latest/meta-data, which may not"));
    }

    @Test
    void aFailingServerIsNotTheCallersFault() {
        serve("/broken", 500, "text/html", "<p>Oops</p>");
        fetch("/broken").statusCode(502).body("field", equalTo("url"));
        server.stop(0);
        fetch("/away").statusCode(502).contentType(startsWith("application/problem+json"));
    }

    @Test
    void addressesInsideTheHouseAreRefused() {
        for (String url :
                new String[] {"http://10.0.0.1/a", "http://169.254.169.254/latest/meta-data", "http://[::1]/"}) {
            fetchUrl(url).statusCode(400).body("detail", containsString("not a public address"));
        }
    }

    private void serve(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(type.contains("1252") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private ValidatableResponse fetch(String path) {
        return fetchUrl(origin + path);
    }

    private static ValidatableResponse fetchUrl(String url) {
        return Http.publisher()
                .contentType("application/json")
                .body(Map.of("url", url))
                .post("/api/v1/articles?dryRun=true")
                .then();
    }
}
