package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.world.Records;
import org.mandatewatch.scenario.world.Reports;
import org.mandatewatch.scenario.world.Size;
import org.mandatewatch.scenario.world.World;

/**
 * mission-service is killed again and again while facts pour in, and then told everything a second time. A mission whose
 * facts came on a quiet day shows what the others must have become.
 */
class FactStormIT {

    private static final int MISSIONS = 10;
    private static final int FACTS_EACH = Size.of(200, 2_000);
    private static final int KILLS = Size.of(4, 20);
    private static final LocalDate FIRST_DAY = LocalDate.parse("2018-01-01");
    private static final String GROUP = "mission-service";

    private static World world;
    private static Records records;

    @BeforeAll
    static void start() {
        world = World.start(Instant.parse("2025-03-01T12:00:00Z"), 1);
        records = new Records(world);
    }

    @AfterAll
    static void stop() {
        records.close();
        world.close();
    }

    @Test
    void nothing_is_lost_doubled_or_told_anew() {
        MissionId calm = new MissionId("calm-zambia");
        write(calm, facts(calm));
        awaitAllRead();
        List<JsonNode> quietChanges = changes(calm);
        assertThat(quietChanges).hasSizeGreaterThanOrEqualTo(FACTS_EACH);

        List<MissionId> stormy = IntStream.range(0, MISSIONS)
                .mapToObj(i -> new MissionId("storm" + i + "-zambia"))
                .toList();
        stormy.forEach(mission -> write(mission, facts(mission)));
        killAtRandom();
        awaitAllRead();

        for (MissionId mission : stormy) {
            assertThat(factIds(mission)).as("facts of %s", mission).hasSize(FACTS_EACH + 1);
            assertThat(changes(mission).stream().map(FactStormIT::told))
                    .as("changes of %s", mission)
                    .containsExactlyElementsOf(
                            quietChanges.stream().map(FactStormIT::told).toList());
            assertThat(plain(state(mission))).as(mission.value()).isEqualTo(plain(state(calm)));
        }
        everyChangeWasPublished(stormy);

        Map<MissionId, JsonNode> before = new HashMap<>();
        stormy.forEach(mission -> before.put(mission, state(mission)));
        long published = records.all(Topic.MISSION_CHANGES).size();
        tellEverythingAgain();
        stormy.forEach(mission -> {
            assertThat(state(mission)).as("%s after redelivery", mission).isEqualTo(before.get(mission));
            assertThat(factIds(mission)).hasSize(FACTS_EACH + 1);
            assertThat(changes(mission)).hasSameSizeAs(quietChanges);
        });
        assertThat(records.all(Topic.MISSION_CHANGES)).hasSize((int) published);
    }

    /** An expiry, then a new strength every day. */
    private static List<FactExtracted> facts(MissionId mission) {
        List<FactExtracted> facts = new ArrayList<>();
        facts.add(Reports.expiry(mission, FIRST_DAY, LocalDate.parse("2026-06-30")));
        for (int i = 0; i < FACTS_EACH; i++) {
            facts.add(Reports.deployed(mission, FIRST_DAY.plusDays(i), i, 1_000L + i));
        }
        return facts;
    }

    private static void write(MissionId mission, List<FactExtracted> facts) {
        records.write(mission.value(), facts);
    }

    /** Each kill comes when some more of the facts were read, wherever that leaves the batch in hand. */
    private static void killAtRandom() {
        Random random = new Random(20_000);
        long all = records.lag(GROUP, Topic.FACTS);
        for (int kill = 0; kill < KILLS; kill++) {
            long until = all - (all * kill / KILLS) - random.nextInt((int) (all / KILLS));
            Awaitility.await("kill " + kill)
                    .atMost(Duration.ofMinutes(5))
                    .pollDelay(Duration.ofMillis(random.nextInt(400)))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> records.lag(GROUP, Topic.FACTS) <= until);
            world.kill(Service.MISSION);
            world.restart(Service.MISSION);
        }
        world.awaitReady();
    }

    private static void tellEverythingAgain() {
        world.stop(Service.MISSION);
        Awaitility.await("the group to be left")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> {
                    records.rewind(GROUP, Topic.FACTS);
                    return true;
                });
        assertThat(records.lag(GROUP, Topic.FACTS)).isGreaterThan((long) MISSIONS * FACTS_EACH);
        world.restart(Service.MISSION);
        world.awaitReady();
        awaitAllRead();
    }

    /** Also the names that mission-service gives and hears of itself. */
    private static void awaitAllRead() {
        Awaitility.await("all facts to be read")
                .atMost(Duration.ofMinutes(Size.of(3, 15)))
                .pollInterval(Duration.ofMillis(200))
                .during(Duration.ofSeconds(2))
                .until(() -> records.lag(GROUP, Topic.FACTS) == 0);
    }

    /** Per mission in order, none missing; one that was sent twice bears the same id. */
    private static void everyChangeWasPublished(List<MissionId> missions) {
        Map<String, Set<String>> published = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        for (ConsumerRecord<String, String> record : records.all(Topic.MISSION_CHANGES)) {
            JsonNode told = json(record.value());
            long version = told.get("version").asLong();
            assertThat(version)
                    .as("versions of %s", record.key())
                    .isGreaterThanOrEqualTo(versions.getOrDefault(record.key(), 0L));
            versions.put(record.key(), version);
            Set<String> ids = published.computeIfAbsent(record.key(), key -> new LinkedHashSet<>());
            told.get("changes").forEach(change -> ids.add(change.get("id").asText()));
        }
        for (MissionId mission : missions) {
            assertThat(published.get(mission.value()))
                    .as("published changes of %s", mission)
                    .containsExactlyElementsOf(changes(mission).stream()
                            .map(change -> change.get("id").asText())
                            .toList());
        }
    }

    private static JsonNode state(MissionId mission) {
        return world.mission().get("/api/v1/missions/" + mission).json();
    }

    private static Set<String> factIds(MissionId mission) {
        Set<String> ids = new LinkedHashSet<>();
        items(mission, "facts")
                .forEach(fact -> assertThat(ids.add((fact.has("fact") ? fact.get("fact") : fact)
                                .get("id")
                                .asText()))
                        .as("listed once")
                        .isTrue());
        return ids;
    }

    /** Oldest first. */
    private static List<JsonNode> changes(MissionId mission) {
        return items(mission, "changes").reversed();
    }

    private static List<JsonNode> items(MissionId mission, String list) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = world.mission()
                    .get("/api/v1/missions/" + mission + "/" + list + "?limit=200"
                            + (next.isEmpty() ? "" : "&cursor=" + next))
                    .json();
            page.get("items").forEach(items::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return items;
    }

    /** What a change says, without what is the mission's own. */
    private static String told(JsonNode change) {
        return plain(change.get("path")) + ": " + plain(change.get("before")) + " -> " + plain(change.get("after"));
    }

    /** A value without ids, which follow from the mission's own. */
    private static String plain(JsonNode value) {
        return value.toString()
                .replaceAll("\\b[a-z]-[0-9a-f]{32}\\b", "id")
                .replaceAll("(storm\\d+|calm)-zambia", "mission");
    }

    private static JsonNode json(String text) {
        try {
            return ContractJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
