package org.mandatewatch.alert.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.support.Api.SUBSCRIPTIONS;
import static org.mandatewatch.alert.support.Api.as;
import static org.mandatewatch.alert.support.Api.get;
import static org.mandatewatch.alert.support.Api.reader;
import static org.mandatewatch.alert.support.Api.subscribe;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.support.AlertTest;

@QuarkusTest
class FeedResourceTest extends AlertTest {

    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Inject
    DataSource database;

    @Test
    void theCalendarOfASubscriptionRingsWhenItsNotificationsFallDue() throws Exception {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(mission, 1, expiry(day(30) + ".." + day(39)).told());

        VEvent event = onlyEvent(made.getString("calendarUrl"));

        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(day(30));
        assertThat(event.getEndDate(false).orElseThrow().getDate()).isEqualTo(day(40));
        List<String> alarms = event.getComponents("VALARM").stream()
                .map(alarm -> ((VAlarm) alarm).getTrigger().orElseThrow().getValue())
                .toList();
        assertThat(alarms)
                .isEqualTo(
                        get(SUBSCRIPTIONS + "/" + made.getString("id") + "/preview")
                                .getList("items.dueAt", String.class)
                                .stream()
                                .map(due -> due.replaceAll("[-:]", ""))
                                .toList());
    }

    @Test
    void aMoveAndADecisionReachTheSameEvent() throws Exception {
        String url = subscribe(mission, sink.url(), "deadline-approaching").getString("calendarUrl");
        news.tell(mission, 1, expiry(day(30).toString()).told());
        VEvent first = onlyEvent(url);
        news.tell(mission, 2, expiry(day(50).toString()).told());
        VEvent moved = onlyEvent(url);
        news.tell(
                mission,
                3,
                expiry(day(50).toString()).resolvedBy("Resolution 2751").told());
        VEvent settled = onlyEvent(url);

        assertThat(List.of(value(first, "UID"), value(moved, "UID"))).containsOnly(value(settled, "UID"));
        assertThat(List.of(value(first, "SEQUENCE"), value(moved, "SEQUENCE"), value(settled, "SEQUENCE")))
                .containsExactly("0", "1", "2");
        assertThat(moved.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo(day(50));
        assertThat(value(settled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(settled, "DESCRIPTION")).contains("Resolution 2751");
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        for (String url : List.of(made.getString("calendarUrl"), made.getString("atomUrl"))) {
            Response full = given().get(url);
            full.then().statusCode(200);
            assertThat(full.header("Cache-Control")).isEqualTo("private, max-age=300");

            Response byTag =
                    given().header("If-None-Match", full.header("ETag")).get(url);
            byTag.then().statusCode(304);
            assertThat(byTag.header("ETag")).isEqualTo(full.header("ETag"));
            assertThat(byTag.asString()).isEmpty();
            given().header("If-Modified-Since", full.header("Last-Modified"))
                    .get(url)
                    .then()
                    .statusCode(304);
            Response head = given().head(url);
            head.then().statusCode(200);
            assertThat(head.header("ETag")).isEqualTo(full.header("ETag"));
            assertThat(head.asString()).isEmpty();
        }
    }

    @Test
    void newsChangesTheTagAndTheDate() {
        String url = subscribe(mission, sink.url(), "deadline-approaching").getString("calendarUrl");
        Response before = given().get(url);
        news.tell(mission, 1, expiry(day(30).toString()).told());

        given().header("If-Modified-Since", before.header("Last-Modified"))
                .get(url)
                .then()
                .statusCode(200);
        Response after = given().header("If-None-Match", before.header("ETag")).get(url);
        after.then().statusCode(200);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void feedsAreSentPackedToWhoCanUnpack() {
        String url = subscribe(mission, sink.url(), "deadline-approaching").getString("calendarUrl");

        Response packed = given().header("Accept-Encoding", "gzip").get(url);

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(packed.asString()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void unknownAndRevokedTokensAreAnsweredAlike() {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        String url = made.getString("calendarUrl");
        String tokens = SUBSCRIPTIONS + "/" + made.getString("id") + "/feed-tokens";
        String token = get(tokens).getString("items[0].id");
        reader().delete(tokens + "/" + token).then().statusCode(204);

        Response revoked = given().get(url);
        Response unknown = given().get("/api/v1/calendars/" + UNKNOWN + ".ics");
        Response noToken = given().get("/api/v1/calendars/x");

        revoked.then().statusCode(404).contentType("application/problem+json");
        assertThat(List.of(unknown.asString(), noToken.asString())).containsOnly(revoked.asString());
        assertThat(unknown.statusCode()).isEqualTo(noToken.statusCode()).isEqualTo(404);
    }

    @Test
    void aNewAddressWorksBesideTheOldOneUntilThatIsRevoked() {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        String tokens = SUBSCRIPTIONS + "/" + made.getString("id") + "/feed-tokens";
        String old = get(tokens).getString("items[0].id");

        JsonPath fresh = reader().body(Map.of("label", "phone"))
                .post(tokens)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        given().get(fresh.getString("calendarUrl")).then().statusCode(200);
        given().get(made.getString("calendarUrl")).then().statusCode(200);
        assertThat(get(tokens).getList("items.label")).containsExactlyInAnyOrder("made with the subscription", "phone");
        assertThat(reader().get(tokens).asString()).doesNotContain("Url").doesNotContain("hash");
        reader().delete(tokens + "/" + old).then().statusCode(204);
        given().get(made.getString("calendarUrl")).then().statusCode(404);
        given().get(fresh.getString("atomUrl")).then().statusCode(200);
        reader().delete(tokens).then().statusCode(204);
        given().get(fresh.getString("atomUrl")).then().statusCode(404);
    }

    @Test
    void onlyTheOwnerHandlesTokensAndTheirNumberIsBounded() {
        String tokens = SUBSCRIPTIONS + "/"
                + subscribe(mission, sink.url(), "deadline-approaching").getString("id") + "/feed-tokens";

        given().get(tokens).then().statusCode(401);
        as("test-editor-key").get(tokens).then().statusCode(403);
        as("test-editor-key").post(tokens).then().statusCode(403);
        as("test-editor-key").delete(tokens).then().statusCode(403);
        reader().delete(tokens + "/ft-none").then().statusCode(404);
        for (int i = 1; i < 20; i++) {
            reader().post(tokens).then().statusCode(201);
        }
        assertThat(reader().post(tokens).then().statusCode(409).extract().asString())
                .contains("revoke one");
    }

    @Test
    void tokensAreStoredAsHashesAndAppearInNoLog() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        listener.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            String url = subscribe(mission, sink.url(), "deadline-approaching").getString("calendarUrl");
            String token = url.substring(url.lastIndexOf('/') + 1).replace(".ics", "");
            given().get(url).then().statusCode(200);
            given().header("Accept", "application/json").get(url).then().statusCode(200);
            given().request("PROPFIND", url).then().statusCode(405);
            given().post(url).then().statusCode(405);
            given().get("/api/v1/calendars/" + UNKNOWN + ".ics").then().statusCode(404);
            given().get("/api/v1/atom/" + token + "/x").then().statusCode(404);
            // What shows that the listener hears what is logged.
            reader().get(SUBSCRIPTIONS + "/s-none-at-all").then().statusCode(404);

            assertThat(lines).anyMatch(line -> line.contains("s-none-at-all"));
            assertThat(lines).noneMatch(line -> line.contains(token) || line.contains(UNKNOWN));
            assertThat(token).hasSize(43);
            assertThat(stored(token)).isZero();
        } finally {
            root.removeHandler(listener);
        }
    }

    @Test
    void theAtomFeedOfASubscriptionHoldsWhatWasSent() throws Exception {
        JsonPath made = subscribe(mission, sink.url(), "deadline-approaching");
        news.tell(
                mission,
                1,
                expiry(day(30).toString()).quoting("<b>soon</b> & not later").told());
        assertThat(entries(made.getString("atomUrl"))).isEmpty();

        clock.set(nine(23));
        eventually(() -> assertThat(entries(made.getString("atomUrl"))).hasSize(1));

        SyndEntry entry = entries(made.getString("atomUrl")).getFirst();
        assertThat(entry.getUri())
                .isEqualTo("tag:mandatewatch.org,2024:notification/"
                        + sink.got().getFirst().id());
        assertThat(entry.getTitle()).contains("mandate expires in 7 days");
        assertThat(entry.getContents().getFirst().getValue()).contains("“<b>soon</b> & not later” — Test Wire");
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(nine(23));
    }

    @Test
    void aMissionHasFeedsForWhoeverMayReadAndHasAKey() throws Exception {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        String feeds = "/api/v1/mission-feeds";
        JsonPath made = reader().body(Map.of("mission", mission))
                .post(feeds)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = made.getString("id");

        VEvent event = onlyEvent(made.getString("calendarUrl"));
        assertThat(event.getComponents("VALARM")).isEmpty();
        assertThat(entries(made.getString("atomUrl")))
                .extracting(SyndEntry::getTitle)
                .containsExactly(value(event, "SUMMARY"));
        assertThat(get(feeds + "?limit=200").getList("items.id")).contains(id);
        assertThat(as("test-editor-key").get(feeds).jsonPath().getList("items.id"))
                .doesNotContain(id);
        given().contentType("application/json")
                .body(Map.of("mission", mission))
                .post(feeds)
                .then()
                .statusCode(401);
        as("test-editor-key").delete(feeds + "/" + id).then().statusCode(403);
        reader().delete(feeds + "/" + id).then().statusCode(204);
        given().get(made.getString("calendarUrl")).then().statusCode(404);
    }

    @Test
    void aMissionHeardOfBeforeCalendarsWereKeptIsShownAndGoesOn() throws Exception {
        news.tell(mission, 1, expiry(day(30).toString()).told());
        String url = subscribe(mission, sink.url(), "deadline-approaching").getString("calendarUrl");
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM alert.mission_calendar WHERE mission = ?")) {
            delete.setString(1, mission);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }

        VEvent before = onlyEvent(url);
        news.tell(mission, 2, expiry(day(50).toString()).told());
        VEvent after = onlyEvent(url);

        assertThat(before.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo(day(30));
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(List.of(value(before, "SEQUENCE"), value(after, "SEQUENCE"))).containsExactly("0", "1");
    }

    @Test
    void aMissionThatNobodyKnowsHasNoFeed() {
        for (Map<String, String> body :
                List.of(Map.of("mission", "no-such"), Map.of("mission", " "), Map.<String, String>of())) {
            String problem = reader().body(body)
                    .post("/api/v1/mission-feeds")
                    .then()
                    .statusCode(400)
                    .extract()
                    .asString();
            assertThat(problem).contains("\"field\":\"mission\"");
        }
    }

    private long stored(String token) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM alert.feed_token t WHERE t.hash = ? OR t::text LIKE '%' || ? || '%'")) {
            query.setBytes(1, token.getBytes(StandardCharsets.UTF_8));
            query.setString(2, token);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<SyndEntry> entries(String url) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(given().get(url).asString()))
                .getEntries();
    }

    private static VEvent onlyEvent(String url) throws Exception {
        Response response = given().get(url);
        response.then().statusCode(200);
        Calendar calendar = new CalendarBuilder().build(new StringReader(response.asString()));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        Property found = event.<Property>getProperty(property).orElseThrow();
        return found.getValue();
    }
}
