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
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.EventStream;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class EventResourceTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    /** {@code mandatewatch.mission.events.streams} in tests. */
    private static final int LIMIT = 5;

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
