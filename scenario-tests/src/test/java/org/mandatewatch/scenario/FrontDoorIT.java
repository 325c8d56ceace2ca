package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.world.Api;
import org.mandatewatch.scenario.world.World;

/** What a caller finds at the front door, on an ordinary day's clock. */
class FrontDoorIT {

    /** No year anywhere but in the past; the weekday settles which 9 March it was. */
    private static final String UNDATED = """
            JUBA, March 9 (Nile Dispatch) - The head of the United Nations mission in South Sudan told reporters on \
            Saturday that time was short. The mandate of UNMISS, last renewed in March 2023, is due to expire in \
            mid-March, and the Security Council is expected to vote on its extension by the end of the month.

            The violence has displaced more than 140,000 people in South Sudan since January.
            """;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(Instant.now(), 1);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void an_article_without_a_year_is_dated_and_becomes_the_missions_state() {
        Api.Answer posted = world.ingest().postText("/api/v1/articles", UNDATED);
        assertThat(posted.status()).isEqualTo(202);
        assertThat(posted.json().at("/article/publishedOn").asText()).isEqualTo("2024-03-09");
        Map<String, JsonNode> facts = new HashMap<>();
        posted.json().get("facts").forEach(fact -> facts.put(fact.get("kind").asText(), fact));
        JsonNode expiry = facts.get("mandate-expiry");
        assertThat(expiry.at("/window/earliest").asText()).isEqualTo("2024-03-11");
        assertThat(expiry.at("/window/latest").asText()).isEqualTo("2024-03-20");
        JsonNode vote = facts.get("vote-expected");
        assertThat(vote.at("/window/earliest").asText()).isEqualTo("2024-03-09");
        assertThat(vote.at("/window/latest").asText()).isEqualTo("2024-03-31");
        assertThat(vote.at("/window/openStart").asBoolean()).isTrue();
        assertThat(facts.get("displacement-reported").get("count").asInt()).isEqualTo(140_000);

        Awaitility.await("the state")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> mission().at("/mandate/expiry/id").isTextual()
                        && mission().at("/displacement/count").asInt() == 140_000);
        assertThat(mission().at("/mandate/expiry/window/earliest").asText()).isEqualTo("2024-03-11");
        assertThat(mission().at("/decision/vote/window/openStart").asBoolean()).isTrue();

        long version = mission().get("version").asLong();
        assertThat(world.ingest().postText("/api/v1/articles", UNDATED).status())
                .isEqualTo(200);
        assertThat(mission().get("version").asLong()).isEqualTo(version);
    }

    @Test
    void writing_needs_a_key() {
        assertThat(world.ingest()
                        .withoutKey()
                        .postText("/api/v1/articles", UNDATED)
                        .status())
                .isEqualTo(401);
        assertThat(world.alert()
                        .withoutKey()
                        .post("/api/v1/subscriptions", "{\"channel\": {\"type\": \"log\"}}")
                        .status())
                .isEqualTo(401);
        assertThat(world.mission()
                        .withoutKey()
                        .post("/api/v1/facts/f-1/retraction", "{\"reason\": \"wrong\"}")
                        .status())
                .isEqualTo(401);
    }

    /** Run with {@code -Dopenapi.update} to write what the services say now. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void the_committed_description_is_what_the_service_says(Service service) throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));
        Path committed = Path.of("../docs/openapi").resolve(service.module() + ".yaml");
        JsonNode said = world.api(service).get("/q/openapi?format=json").json();
        // Where the service happens to listen in this test says nothing about its interface.
        ((ObjectNode) said).remove("servers");
        assertThat(said.get("paths").size()).isPositive();
        if (System.getProperty("openapi.update") != null) {
            Files.createDirectories(committed.getParent());
            yaml.writeValue(committed.toFile(), said);
        }
        assertThat(yaml.readTree(committed.toFile()))
                .as("docs/openapi is out of date: ./mvnw verify -Dopenapi.update -Dit.test=FrontDoorIT")
                .isEqualTo(said);
    }

    private static JsonNode mission() {
        return world.mission().get("/api/v1/missions/unmiss").json();
    }
}
