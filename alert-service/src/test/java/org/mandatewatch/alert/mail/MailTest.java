package org.mandatewatch.alert.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.Mailbox;
import org.mandatewatch.alert.support.PublicAddress;

@QuarkusTest
@TestProfile(PublicAddress.class)
class MailTest extends AlertTest {

    private final String address = "reader-" + UUID.randomUUID() + "@example.net";

    private Mailbox mailbox;

    @BeforeEach
    void theMailServerIsThere() {
        mailbox = new Mailbox();
    }

    @AfterEach
    void theMailServerIsGone() {
        mailbox.close();
    }

    private Map<String, Object> wish() {
        return new HashMap<>(Map.of(
                "missions", List.of(mission),
                "reasons", List.of("deadline-approaching"),
                "ladder", List.of("P7D", "P1D"),
                "channel", Map.of("type", "email", "address", address)));
    }

    private String make(Map<String, Object> wish) {
        JsonPath made = reader().body(wish)
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(made.getString("confirmation")).startsWith("a mail asks its reader to agree");
        return made.getString("id");
    }

    private String confirmed() {
        String id = make(wish());
        reading().post(mailbox.link(0, "/confirmation")).then().statusCode(200);
        return id;
    }

    /** A call of somebody who has nothing but a mail. */
    private static RequestSpecification reading() {
        return given().urlEncodingEnabled(false);
    }

    private static String status(String id) {
        return get(SUBSCRIPTIONS + "/" + id).getString("status");
    }

    private void warn() {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        clock.set(nine(23));
    }

    @Test
    void nothingButOneQuestionIsSentBeforeTheReaderAgrees() {
        String id = make(wish());
        assertThat(status(id)).isEqualTo("unconfirmed");
        assertThat(mailbox.subjects()).containsExactly("Please confirm: warnings from Mandate Watch");
        assertThat(mailbox.header(0, "To")).isEqualTo(address);
        reader().post(SUBSCRIPTIONS + "/" + id + "/test").then().statusCode(409);

        warn();

        steadily(() -> assertThat(mailbox.subjects()).hasSize(1));
        assertThat(reader().get(SUBSCRIPTIONS + "/" + id + "/preview").asString())
                .doesNotContain(address);
    }

    @Test
    void followingTheLinkOnlyAsksAndTheButtonConfirms() {
        String id = make(wish());
        String link = mailbox.link(0, "/confirmation");

        String page = reading().get(link).then().statusCode(200).extract().asString();
        assertThat(page).contains(address, "method=\"post\"", "Yes, send them");
        assertThat(status(id)).isEqualTo("unconfirmed");
        reading().post(link).then().statusCode(200);

        assertThat(status(id)).isEqualTo("active");
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));
        assertThat(mailbox.subjects().getLast()).contains("mandate expires in 7 days");
    }

    @Test
    void aLinkThatWasTouchedConfirmsNothing() {
        String id = make(wish());
        String link = mailbox.link(0, "/confirmation");

        reading().post(link.replace("token=", "token=A")).then().statusCode(404);
        reading().post(link.replaceAll("until=\\d", "until=9")).then().statusCode(404);
        reading().post(link.replace("/confirmation", "/unsubscription")).then().statusCode(404);
        reading()
                .post(link.replace(id, "s-00000000000000000000000000000000"))
                .then()
                .statusCode(404);

        assertThat(status(id)).isEqualTo("unconfirmed");
    }

    @Test
    void aWarningIsAMailInTextAndHtmlThatCanBeEndedWithOneClick() throws Exception {
        confirmed();
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));

        String text = mailbox.part(1, "text/plain");
        String html = mailbox.part(1, "text/html");
        assertThat(text).contains("mandate expires in 7 days", "quote of f-1", "Unsubscribe: https://");
        assertThat(html)
                .contains("<h1", "quote of f-1", "/unsubscription?token=")
                .doesNotContain("<script");
        assertThat(mailbox.header(1, "List-Unsubscribe")).matches("<https://warnings\\.example\\.org/api/v1/mail/.*>");
        assertThat(mailbox.header(1, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mailbox.header(1, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mailbox.header(1, "From")).isEqualTo("Mandate Watch <warnings@example.org>");
    }

    @Test
    void theMessageIdIsTheNotificationsAndStaysWhenItIsSentAgain() {
        String id = confirmed();
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));
        String notification = get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[0].notification");
        eventually(() -> reader().post("/api/v1/deliveries/" + notification + "/redelivery")
                .then()
                .statusCode(202));

        eventually(() -> assertThat(mailbox.subjects()).hasSize(3));
        assertThat(mailbox.header(1, "Message-ID")).isEqualTo("<" + notification + "@example.org>");
        assertThat(mailbox.header(2, "Message-ID")).isEqualTo("<" + notification + "@example.org>");
    }

    @Test
    void theSignatureHoldsAndCoversTheUnsubscriptionHeaders() throws Exception {
        confirmed();
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));

        assertThat(mailbox.signedHeaders(1)).contains("from", "subject", "list-unsubscribe", "list-unsubscribe-post");
    }

    @Test
    void aMailProgramsButtonUnsubscribes() {
        String id = confirmed();
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));
        String link = mailbox.link(1, "/unsubscription");

        assertThat(reading().get(link).then().statusCode(200).extract().asString())
                .contains("method=\"post\"");
        assertThat(status(id)).isEqualTo("active");
        reading()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);

        assertThat(status(id)).isEqualTo("disabled");
        reading().multiPart("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);
        clock.set(nine(29));
        steadily(() -> assertThat(mailbox.subjects()).hasSize(2));
    }

    @Test
    void whoUnsubscribedHasToAgreeAgain() {
        String id = confirmed();
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));
        reading().post(mailbox.link(1, "/unsubscription")).then().statusCode(200);

        reader().body(wish()).put(SUBSCRIPTIONS + "/" + id).then().statusCode(200);

        assertThat(status(id)).isEqualTo("unconfirmed");
        assertThat(mailbox.subjects()).hasSize(3);
        assertThat(mailbox.subjects().getLast()).startsWith("Please confirm");
    }

    @Test
    void anotherAddressIsAskedAndTheFormerLinkIsWorthNothing() {
        String id = confirmed();
        String former = mailbox.link(0, "/confirmation");
        Map<String, Object> wish = wish();
        wish.put("channel", Map.of("type", "email", "address", "other@example.net"));

        reader().body(wish).put(SUBSCRIPTIONS + "/" + id).then().statusCode(200);

        reading().post(former).then().statusCode(404);
        assertThat(status(id)).isEqualTo("unconfirmed");
        assertThat(mailbox.header(1, "To")).isEqualTo("other@example.net");
    }

    @Test
    void nobodyIsPesteredWithQuestions() {
        String id = make(wish());

        reader().post(SUBSCRIPTIONS + "/" + id + "/confirmation")
                .then()
                .statusCode(429)
                .header("Retry-After", "300");

        assertThat(mailbox.subjects()).hasSize(1);
    }

    @Test
    void manySubscriptionsPesterNobodyEither() {
        for (int i = 0; i < 3; i++) {
            make(wish());
        }

        reader().body(wish()).post(SUBSCRIPTIONS).then().statusCode(201);

        assertThat(mailbox.subjects()).hasSize(3);
    }

    @Test
    void whoAgreesAfterUnsubscribingIsWrittenToAgain() {
        String id = confirmed();
        warn();
        eventually(() -> assertThat(mailbox.subjects()).hasSize(2));
        reading().post(mailbox.link(1, "/unsubscription")).then().statusCode(200);
        reader().post(SUBSCRIPTIONS + "/" + id + "/confirmation").then().statusCode(202);

        reading().post(mailbox.link(2, "/confirmation")).then().statusCode(200);

        assertThat(status(id)).isEqualTo("active");
    }

    @Test
    void frenchReadersAreAskedInFrench() {
        Map<String, Object> wish = wish();
        wish.put("language", "fr");
        make(wish);

        assertThat(mailbox.subjects()).containsExactly("Veuillez confirmer : avertissements de Mandate Watch");
        assertThat(mailbox.part(0, "text/plain")).contains("suivez ce lien dans les sept jours");
        assertThat(reading().get(mailbox.link(0, "/confirmation")).asString())
                .contains("lang=\"fr\"", "Oui, envoyez-les");
    }

    @Test
    void aMailServerThatIsAwayIsTriedAgain() {
        String id = confirmed();
        mailbox.close();
        warn();
        eventually(
                () -> assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getList("items[0].attempts"))
                        .isNotEmpty());
        assertThat(get(SUBSCRIPTIONS + "/" + id + "/deliveries").getString("items[0].attempts[0].outcome"))
                .isEqualTo("failed");
    }
}
