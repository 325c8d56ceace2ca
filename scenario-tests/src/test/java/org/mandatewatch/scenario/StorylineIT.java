package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.scenario.world.Api;
import org.mandatewatch.scenario.world.World;

/**
 * Three years of the mission in Haiti, retold in fifteen articles from the first request to the force that took over:
 * whoever posts them in whatever order ends with the same picture, and every day of the past looks as it did.
 */
class StorylineIT {

    private static final Path ARTICLES = Path.of("src/test/resources/storyline");
    private static final String MISSION = "mss-haiti";
    private static final String SUCCESSOR = "gsf-haiti";

    /** What differs with the order of arrival and means nothing: names of deadlines, and how many names were given. */
    private static final Set<String> NAMES = Set.of("version", "formerIds");

    /** What a look at a day must show: mission, day, place in the state, value ("-" for none). */
    private static final String[][] DAYS = {
        {MISSION, "2023-10-02", "/mandate/expiry/window/latest", "2024-10-02"},
        {MISSION, "2023-10-02", "/mandate/expiry/derived", "true"},
        {MISSION, "2023-10-02", "/decision/resolution", "2699"},
        {MISSION, "2023-10-02", "/decision/tally/inFavour", "13"},
        {MISSION, "2023-10-02", "/leadNation", "Kenya"},
        {MISSION, "2024-06-26", "/strength/deployed/byContributor/Kenya", "200"},
        {MISSION, "2024-07-17", "/strength/deployed/byContributor/Kenya", "400"},
        {MISSION, "2024-09-13", "/strength/deployed/byContributor/Jamaica", "24"},
        {MISSION, "2024-09-20", "/decision/stage", "adopted"},
        {MISSION, "2024-09-21", "/mandate/expiry/window/earliest", "2024-10-02"},
        {MISSION, "2024-09-21", "/mandate/expiry/window/latest", "2024-10-02"},
        {MISSION, "2024-09-21", "/decision/stage", "vote-expected"},
        {MISSION, "2024-09-21", "/decision/vote/window/latest", "2024-09-30"},
        {MISSION, "2024-09-21", "/decision/sponsors/1", "Ecuador"},
        {MISSION, "2024-09-21", "/strength/shortfall", "2100"},
        {MISSION, "2024-09-30", "/mandate/expiry/window/latest", "2025-10-02"},
        {MISSION, "2024-09-30", "/mandate/periods/0/renewedBy", "2751"},
        {MISSION, "2024-09-30", "/mandate/periods/2", "-"},
        {MISSION, "2024-09-30", "/decision/stage", "adopted"},
        {MISSION, "2024-10-04", "/casualties/killed", "70"},
        {MISSION, "2025-01-14", "/displacement/count", "1000000"},
        {MISSION, "2025-02-07", "/strength/deployed/byContributor/Kenya", "800"},
        {MISSION, "2025-08-29", "/decision/stage", "drafted"},
        {MISSION, "2025-08-29", "/decision/sponsors/1", "Panama"},
        {MISSION, "2025-08-29", "/successor", "-"},
        {MISSION, "2025-09-30", "/mandate/expiry", "-"},
        {MISSION, "2025-09-30", "/successor", SUCCESSOR},
        {SUCCESSOR, "2025-09-30", "/predecessor", MISSION},
        {SUCCESSOR, "2025-09-30", "/mandate/expiry/window/latest", "2026-09-30"},
        {SUCCESSOR, "2025-09-30", "/strength/authorised/total", "5550"},
        {SUCCESSOR, "2025-09-30", "/decision/tally/abstainers/2", "Russia"},
        {MISSION, "2025-10-20", "/displacement/count", "1400000"},
        {MISSION, "2025-10-20", "/mandate/periods/1/resolution", "2751"},
        {MISSION, "2025-10-20", "/mandate/periods/2", "-"},
    };

    @TestFactory
    Stream<DynamicTest> the_same_picture_in_any_order() {
        List<String> inOrder = articles();
        List<String> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(2699));
        List<JsonNode> pictures = new ArrayList<>();
        return Stream.of(
                DynamicTest.dynamicTest("in order", () -> pictures.add(told(inOrder))),
                DynamicTest.dynamicTest("in reverse", () -> pictures.add(told(inOrder.reversed()))),
                DynamicTest.dynamicTest("shuffled", () -> pictures.add(told(shuffled))),
                DynamicTest.dynamicTest("all alike", () -> {
                    assertThat(pictures).hasSize(3);
                    assertThat(pictures.get(1)).isEqualTo(pictures.get(0));
                    assertThat(pictures.get(2)).isEqualTo(pictures.get(0));
                }));
    }

    /** Posts the articles to a world of their own and looks at every day; the final picture of both missions. */
    private static JsonNode told(List<String> articles) {
        try (World world = World.start(Instant.parse("2025-11-01T12:00:00Z"), 1)) {
            long facts = 0;
            for (String article : articles) {
                Api.Answer answer = world.ingest().postText("/api/v1/articles", article);
                assertThat(answer.status()).isEqualTo(202);
                facts += answer.json().get("facts").size();
            }
            assertThat(facts).isGreaterThan(40);
            ArrayNode picture = settled(world);
            for (String[] look : DAYS) {
                JsonNode value = world.mission()
                        .get("/api/v1/missions/" + look[0] + "?asOf=" + look[1])
                        .json()
                        .at(look[2]);
                assertThat(value.isMissingNode() || value.isNull() ? "-" : value.asText())
                        .as("%s on %s: %s", (Object[]) look)
                        .isEqualTo(look[3]);
            }
            return picture;
        }
    }

    /** The states once nothing moves any more. */
    private static ArrayNode settled(World world) {
        List<ArrayNode> seen = new ArrayList<>();
        Awaitility.await("a state that stands still")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    ArrayNode now = states(world);
                    boolean still = !seen.isEmpty() && seen.getLast().equals(now);
                    seen.add(now);
                    return still
                            && now.get(1).at("/predecessor").asText().equals(MISSION)
                            && now.get(0).at("/displacement/count").asInt() == 1_400_000;
                });
        return nameless(seen.getLast());
    }

    private static ArrayNode states(World world) {
        ArrayNode states = ContractJson.mapper().createArrayNode();
        states.add(world.mission().get("/api/v1/missions/" + MISSION).json());
        states.add(world.mission().get("/api/v1/missions/" + SUCCESSOR).json());
        return states;
    }

    private static <T extends JsonNode> T nameless(T node) {
        if (node instanceof ObjectNode object) {
            object.remove(NAMES);
            if (object.path("id").asText().startsWith("d-")) {
                object.remove("id");
            }
        }
        node.forEach(StorylineIT::nameless);
        return node;
    }

    /** In order of publication. */
    private static List<String> articles() {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.sorted().map(StorylineIT::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
