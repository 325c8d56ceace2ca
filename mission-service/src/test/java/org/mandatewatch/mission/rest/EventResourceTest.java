package org.mandatewatch.mission.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.reader;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;
import org.mandatewatch.mission.EventStream;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class EventResourceTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    /** {@code mandatewatch.mission.events.streams} in tests. */
    private static final int LIMIT = 5;

    /** Of a megabyte each. */
    private static final int LONG_CHANGES = 30;

    @Test
    void a_change_is_told_as_it_happens_and_a_client_that_comes_back_hears_the_rest() {
        String id = "stream-oslo";
        known(id);
        List<EventStream.Event> told;
        try (EventStream stream = EventStream.open("?mission=" + id, null)) {
            assertThat(stream.status()).isEqualTo(200);
            soon().untilAsserted(() -> assertThat(stream.comments()).contains("from here on"));
            FactsTopic.send(id, HERALD.about(id).lead("Kenya"), HERALD.about(id).voteExpected("2024-09-30"));
            soon().untilAsserted(() -> assertThat(stream.events())
                    .anyMatch(event -> field(event, "path").startsWith("leadNation"))
                    .anyMatch(event -> field(event, "path").startsWith("decision.vote")));
            told = stream.events();
        }
        assertThat(told).allSatisfy(event -> {
            assertThat(event.type()).isEqualTo("mission-change");
            assertThat(field(event, "mission")).isEqualTo(id);
            assertThat(field(event, "reason")).isNotEmpty();
        });
        try (EventStream again =
                EventStream.open("?mission=" + id, told.getFirst().id())) {
            List<EventStream.Event> rest = told.subList(1, told.size());
            soon().untilAsserted(() -> assertThat(again.events()).startsWith(rest.toArray(EventStream.Event[]::new)));
        }
    }

    @Test
    void everything_since_the_beginning_comes_in_the_order_of_the_history_and_of_one_mission_alone() {
        String id = "stream-bergen";
        known(id);
        known("stream-tromso");
        List<String> history =
                reader().get("/api/v1/missions/" + id + "/changes").jsonPath().getList("items.id");
        try (EventStream stream = EventStream.open("?mission=" + id, "0")) {
            soon().untilAsserted(() -> assertThat(stream.events())
                    .extracting(event -> field(event, "id"))
                    .isEqualTo(history.reversed()));
        }
    }

    @Test
    void a_silent_stream_shows_that_it_lives() {
        try (EventStream stream = EventStream.open("?mission=" + known("stream-narvik"), null)) {
            soon().untilAsserted(() -> assertThat(stream.comments()).contains("nothing new"));
        }
    }

    @Test
    void streams_are_bounded_and_those_that_end_make_room() {
        List<EventStream> open = new ArrayList<>();
        try {
            EventStream next = EventStream.open("", null);
            while (next.status() == 200) {
                open.add(next);
                assertThat(open).hasSizeLessThanOrEqualTo(LIMIT);
                next = EventStream.open("", null);
            }
            next.close();
            reader().get("/api/v1/events")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("30"))
                    .contentType("application/problem+json");
        } finally {
            open.forEach(EventStream::close);
        }
        soon().untilAsserted(() -> {
            try (EventStream next = EventStream.open("", null)) {
                assertThat(next.status()).isEqualTo(200);
            }
        });
    }

    @Test
    void an_id_from_another_database_is_answered_with_a_reset_and_the_stream_goes_on_from_now() {
        String id = known("stream-bodo");
        try (EventStream stream = EventStream.open("?mission=" + id, "999999999999-7")) {
            soon().untilAsserted(() -> assertThat(stream.events()).isNotEmpty());
            EventStream.Event reset = stream.events().getFirst();
            assertThat(reset.type()).isEqualTo("reset");
            assertThat(reset.id()).isNotEqualTo("999999999999-7");
            assertThat(field(reset, "lastEventId")).isEqualTo("999999999999-7");
            assertThat(field(reset, "message")).contains("Read the missions anew");
            FactsTopic.send(id, HERALD.about(id).lead("Kenya"));
            soon().untilAsserted(() -> assertThat(stream.events())
                    .filteredOn(event -> event.type().equals("mission-change"))
                    .isNotEmpty()
                    .allMatch(event -> field(event, "path").startsWith("leadNation")));
        }
    }

    @Test
    void a_client_that_does_not_read_is_dropped_and_its_place_is_free_again() throws IOException, SQLException {
        String id = known("stream-tromsdal");
        tellMuch(id);
        double before = meter("mandatewatch_events_clients_dropped_total");
        try (Socket idle = new Socket()) {
            idle.setReceiveBufferSize(4096);
            idle.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            idle.getOutputStream()
                    .write(("GET /api/v1/events?mission=" + id + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 0\r\n"
                                    + "Accept: text/event-stream\r\nAuthorization: Bearer "
                                    + SharedLocalStack.READER_KEY
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            soon().untilAsserted(() -> assertThat(meter("mandatewatch_events_clients_dropped_total"))
                    .isGreaterThan(before));
        }
        soon().untilAsserted(
                        () -> assertThat(meter("mandatewatch_events_streams")).isZero());
        try (EventStream again = EventStream.open("?mission=" + id, "0")) {
            soon().untilAsserted(() -> assertThat(again.events()).hasSizeGreaterThanOrEqualTo(LONG_CHANGES));
        }
    }

    /** More than a connection holds. */
    private static void tellMuch(String mission) throws SQLException {
        try (Connection database = SharedLocalStack.get().connect();
                PreparedStatement insert = database.prepareStatement("""
                        INSERT INTO mission.mission_change (change_id, mission, path, body)
                        SELECT 'long ' || n, ?, 'name', jsonb_build_object('id', 'long ' || n, 'kind', 'changed',
                            'path', 'name', 'before', null, 'after', repeat('x', 1000000), 'reason', 'long',
                            'factIds', '[]'::jsonb, 'evidence', '[]'::jsonb, 'at', '2024-09-21T00:00:00Z')
                        FROM generate_series(1, ?) n""")) {
            insert.setString(1, mission);
            insert.setInt(2, LONG_CHANGES);
            insert.executeUpdate();
        }
    }

    private static double meter(String name) {
        return reader().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void a_malformed_question_is_answered_before_the_stream_begins() {
        reader().header("Last-Event-ID", "yesterday")
                .get("/api/v1/events")
                .then()
                .statusCode(400)
                .body("field", equalTo("Last-Event-ID"))
                .body("detail", containsString("leave it out"));
        reader().queryParam("mission", "nobody-nowhere")
                .get("/api/v1/events")
                .then()
                .statusCode(404);
    }

    private static String known(String id) {
        FactsTopic.send(id, HERALD.about(id).expiry("2024-10-02"));
        soon().untilAsserted(() -> mission(id).then().statusCode(200));
        return id;
    }

    private static String field(EventStream.Event event, String name) {
        return JsonPath.from(event.data()).getString(name);
    }
}
