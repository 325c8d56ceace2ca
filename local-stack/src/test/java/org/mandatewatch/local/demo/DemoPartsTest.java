package org.mandatewatch.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoPartsTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = """
            {"type":"deadline-approaching","data":{"rung":"P7D","deadline":{"kind":"mandate-expiry",
             "window":{"earliest":"2024-10-02","latest":"2024-10-02"}}}}""";

    @Test
    void theSinkTakesAMessageThatTheReferenceLibrarySigned() throws Exception {
        try (WebhookSink sink = WebhookSink.open();
                HttpClient http = HttpClient.newHttpClient()) {
            sink.expectSecret(SECRET);
            String signature = new Webhook(SECRET).sign("n-1", 1_700_000_000, BODY);

            for (String sent : new String[] {signature, "v1,bm90IGl0"}) {
                var request = HttpRequest.newBuilder(URI.create(sink.url()))
                        .header("webhook-id", "n-1")
                        .header("webhook-timestamp", "1700000000")
                        .header("webhook-signature", sent)
                        .POST(HttpRequest.BodyPublishers.ofString(BODY))
                        .build();
                assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(204);
            }

            assertThat(sink.all()).extracting(Received::signed).containsExactly(true, false);
            assertThat(sink.all().getFirst().warnsOf("2024-10-02", "P7D")).isTrue();
            assertThat(sink.all().getFirst().warnsOf("2024-10-02", "P1D")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(SampleArticle.class)
    void sampleArticlesLieBesideTheirClass(SampleArticle article) {
        assertThat(article.text()).contains("Multinational Security Support (MSS) mission in Haiti");
        assertThat(article.title()).isNotBlank();
    }

    @Test
    void theRenewalFallsBetweenTheToldAndTheCancelledWarnings() {
        for (String rung : Plot.LADDER) {
            var due = Plot.OLD_EXPIRY
                    .minus(Period.parse(rung))
                    .atTime(9, 0)
                    .atZone(Plot.ZONE)
                    .toInstant();
            assertThat(due).isBetween(Plot.START, Plot.END);
            assertThat(due.isBefore(Plot.RENEWAL)).isEqualTo(Plot.TOLD.contains(rung));
            assertThat(due.isAfter(Plot.RENEWAL)).isEqualTo(Plot.CANCELLED.contains(rung));
        }
    }
}
