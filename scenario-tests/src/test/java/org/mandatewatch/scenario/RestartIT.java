package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatewatch.local.FreePort;
import org.mandatewatch.local.cli.Main;
import org.mandatewatch.local.stack.Ports;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.world.Api;

/** {@code mandatewatch down} and {@code up}: what was known, planned and agreed on time is there again. */
class RestartIT {

    private static final String MISSION = "unifil";

    @TempDir
    Path folder;

    private final Ports ports =
            new Ports(FreePort.pick(), FreePort.pick(), FreePort.pick(), FreePort.pick(), FreePort.pick());

    @AfterEach
    void down() throws Exception {
        run("down", "--data", folder.toString());
    }

    @Test
    void clock_ids_and_pending_rungs_survive() throws Exception {
        assertThat(up("--now", "2025-08-01T12:00:00Z", "--speed", "60")).contains("Ready");
        String clock = Files.readString(folder.resolve("clock.json"));
        assertThat(api(Service.INGEST)
                        .postText(
                                "/api/v1/articles?publishedAt=2025-08-01",
                                "The mandate of UNIFIL in Lebanon expires on 31 August 2025.")
                        .status())
                .isEqualTo(202);
        JsonNode subscription = api(Service.ALERT)
                .post("/api/v1/subscriptions", "{\"label\": \"restart\", \"channel\": {\"type\": \"log\"}}")
                .json();
        Awaitility.await("the plan")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> !plan(subscription).isEmpty());
        Map<String, String> planned = plan(subscription);
        JsonNode state = state();
        Instant before = now();

        assertThat(run("down", "--data", folder.toString())).contains("Stopped");
        assertThat(up()).contains("Ready");

        assertThat(Files.readString(folder.resolve("clock.json"))).isEqualTo(clock);
        assertThat(now()).isAfter(before);
        assertThat(state()).isEqualTo(state);
        assertThat(plan(subscription)).isEqualTo(planned).containsKeys("P14D", "P7D", "P3D", "P1D", "P0D");
    }

    private JsonNode state() throws IOException {
        return api(Service.MISSION).get("/api/v1/missions/" + MISSION).json();
    }

    /** Notification id and due time by rung. */
    private Map<String, String> plan(JsonNode subscription) throws IOException {
        Map<String, String> plan = new TreeMap<>();
        api(Service.ALERT)
                .get("/api/v1/subscriptions/" + subscription.get("id").asText() + "/preview")
                .json()
                .get("items")
                .forEach(item -> plan.put(
                        item.get("rung").asText(),
                        item.get("notification").asText() + " "
                                + item.get("dueAt").asText()));
        return plan;
    }

    private Instant now() throws IOException {
        return Instant.parse(api(Service.INGEST)
                .postText("/api/v1/articles?dryRun=true", "What time is it in the world of this test?")
                .json()
                .at("/article/receivedAt")
                .asText());
    }

    private Api api(Service service) throws IOException {
        String key = Files.readString(folder.resolve("admin-key")).trim();
        return new Api(ports.of(service), key);
    }

    private String up(String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("up", "--detach", "--data", folder.toString()));
        ports.byName().forEach((name, port) -> arguments.addAll(List.of("--" + name + "-port", String.valueOf(port))));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    /** Runs a command as the script does and returns what it printed. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dmw.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.out").toFile())
                .start()
                .waitFor();
        return Files.readString(folder.resolve("command.out"), StandardCharsets.UTF_8);
    }
}
