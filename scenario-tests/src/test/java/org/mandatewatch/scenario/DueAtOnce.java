package org.mandatewatch.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.scenario.world.Api;
import org.mandatewatch.scenario.world.Records;
import org.mandatewatch.scenario.world.Reports;
import org.mandatewatch.scenario.world.Sink.Received;
import org.mandatewatch.scenario.world.World;

/**
 * Many notifications that fall due at one moment: every subscriber is owed one for each of fifty missions, whose mandates
 * all end in a week.
 */
final class DueAtOnce {

    static final int MISSIONS = 50;

    private static final LocalDate TODAY = LocalDate.parse("2025-03-01");
    private static final LocalDate LAST_DAY = TODAY.plusDays(7);

    private final World world;
    private final Map<MissionId, FactExtracted> expiries = new TreeMap<>();
    private final Map<String, Owed> owed = new ConcurrentHashMap<>();
    private final List<String> subscriptions = new ArrayList<>();
    private String watcher = "";

    /** One notification that somebody must get unless it is called off. */
    record Owed(String subscription, MissionId mission) {}

    private DueAtOnce(World world) {
        this.world = world;
    }

    /** A world whose clock runs as ours does; failed sends are tried again every second. */
    static World world(int inFlight, Duration lease) {
        return World.start(
                TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC),
                1,
                Map.of(
                        "mandatewatch.alert.delivery.retries",
                        "1S" + ",1S".repeat(59),
                        "mandatewatch.alert.delivery.timeout",
                        "2S",
                        "mandatewatch.alert.delivery.lease",
                        lease.toString(),
                        "mandatewatch.alert.delivery.in-flight",
                        String.valueOf(inFlight)));
    }

    /**
     * Tells of the missions' mandates and lets subscribers come, each with an address of its own at the sink.
     *
     * @param patience how long that may take before everything falls due, in whole seconds
     */
    static DueAtOnce prepare(World world, Records records, int subscribers, Duration patience) {
        DueAtOnce due = new DueAtOnce(world);
        IntStream.range(0, MISSIONS)
                .mapToObj(i -> new MissionId("due" + i + "-zambia"))
                .forEach(mission -> {
                    FactExtracted expiry = Reports.expiry(mission, TODAY.minusDays(1), LAST_DAY);
                    due.expiries.put(mission, expiry);
                    records.write(mission.value(), List.of(expiry));
                });
        // Two days before the end lies beyond the test: what this one waits for is never sent, only called off.
        due.watcher = due.subscribe("watcher", "P2D", "09:00");
        Awaitility.await("all missions")
                .atMost(Duration.ofMinutes(2))
                .until(() -> due.missionsAhead().size() == MISSIONS);
        String at = LocalDateTime.ofInstant(due.now().plus(patience), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .toLocalTime()
                .toString();
        IntStream.range(0, subscribers).forEach(i -> due.subscriptions.add(due.subscribe("s" + i, "P7D", at)));
        due.subscriptions.forEach(due::readPreview);
        return due;
    }

    /** By notification id. */
    Map<String, Owed> owed() {
        return Map.copyOf(owed);
    }

    List<String> subscriptions() {
        return List.copyOf(subscriptions);
    }

    FactExtracted expiry(MissionId mission) {
        return Objects.requireNonNull(expiries.get(mission));
    }

    /** The missions that subscribers who were not told yet will still hear of. */
    List<MissionId> missionsAhead() {
        List<MissionId> missions = new ArrayList<>();
        preview(watcher)
                .forEach(item -> missions.add(new MissionId(item.get("mission").asText())));
        return missions;
    }

    /** What the sink took, by notification id, in order of arrival. */
    Map<String, List<Received>> taken() {
        Map<String, List<Received>> taken = new HashMap<>();
        world.sink().all().stream()
                .filter(Received::taken)
                .forEach(request -> taken.computeIfAbsent(request.id(), id -> new ArrayList<>())
                        .add(request));
        return taken;
    }

    /** The delivery log of a subscription: status by notification id. */
    Map<String, String> log(String subscription) {
        Map<String, String> statuses = new HashMap<>();
        world.alert()
                .get("/api/v1/subscriptions/" + subscription + "/deliveries?limit=200")
                .json()
                .get("items")
                .forEach(item -> statuses.put(
                        item.get("notification").asText(), item.get("status").asText()));
        return statuses;
    }

    private String subscribe(String name, String rung, String at) {
        Api.Answer answer = world.alert().post("/api/v1/subscriptions", """
                        {"label": "%s", "reasons": ["deadline-approaching"], "ladder": ["%s"], "at": "%s",
                         "channel": {"type": "webhook", "url": "%s"}}
                        """.formatted(
                        name, rung, at, world.sink().url(name)));
        if (answer.status() != 201) {
            throw new IllegalStateException("no subscription: " + answer);
        }
        return answer.json().get("id").asText();
    }

    private void readPreview(String subscription) {
        preview(subscription)
                .forEach(item -> owed.put(
                        item.get("notification").asText(),
                        new Owed(subscription, new MissionId(item.get("mission").asText()))));
    }

    private JsonNode preview(String subscription) {
        return world.alert()
                .get("/api/v1/subscriptions/" + subscription + "/preview")
                .json()
                .get("items");
    }

    private Instant now() {
        return Instant.parse(world.ingest()
                .postText("/api/v1/articles?dryRun=true", "What time is it in the world of this test?")
                .json()
                .at("/article/receivedAt")
                .asText());
    }
}
