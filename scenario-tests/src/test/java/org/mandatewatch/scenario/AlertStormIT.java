package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.DueAtOnce.Owed;
import org.mandatewatch.scenario.world.Records;
import org.mandatewatch.scenario.world.Reports;
import org.mandatewatch.scenario.world.Sink;
import org.mandatewatch.scenario.world.Sink.Received;
import org.mandatewatch.scenario.world.Sink.Reply;
import org.mandatewatch.scenario.world.Size;
import org.mandatewatch.scenario.world.World;

/**
 * alert-service is killed again and again while thousands of notifications fall due, their receiver fails, stalls and asks
 * for patience, and some of them are called off.
 */
class AlertStormIT {

    private static final int SUBSCRIBERS = Size.of(100, 1_000);
    private static final int KILLS = Size.of(4, 30);
    private static final int CALLED_OFF = 5;
    private static final int IN_FLIGHT = 64;

    private static World world;
    private static Records records;

    private final Random random = new Random(50_000);
    private final List<Instant> kills = new ArrayList<>();

    @BeforeAll
    static void start() {
        world = DueAtOnce.world(IN_FLIGHT, Duration.ofSeconds(6));
        records = new Records(world);
    }

    @AfterAll
    static void stop() {
        records.close();
        world.close();
    }

    @Test
    void all_that_is_owed_arrives_and_nothing_that_was_called_off() {
        world.sink().temper(new Fickle());
        DueAtOnce due = DueAtOnce.prepare(world, records, SUBSCRIBERS, Duration.ofSeconds(Size.of(40, 200)));
        Map<String, Owed> owed = due.owed();
        assertThat(owed).hasSize(SUBSCRIBERS * DueAtOnce.MISSIONS);

        List<MissionId> calledOff = due.missionsAhead().subList(0, CALLED_OFF);
        killWhileBetween(0, 0.5, owed.size());
        Instant gone = callOff(due, calledOff);
        int beforehand = taken(due, calledOff).size();
        killWhileBetween(0.5, 0.85, owed.size());

        Set<String> certain = owed.entrySet().stream()
                .filter(entry -> !calledOff.contains(entry.getValue().mission()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Awaitility.await("all that is owed")
                .atMost(Duration.ofMinutes(Size.of(4, 20)))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> ids(approaching(due)).containsAll(certain));
        Awaitility.await("the log to say so")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(due.subscriptions().stream()
                                .flatMap(subscription -> due.log(subscription).entrySet().stream())
                                .filter(line -> certain.contains(line.getKey()))
                                .map(Map.Entry::getValue))
                        .hasSize(certain.size())
                        .containsOnly("sent"));

        Map<String, List<Received>> taken = due.taken();
        assertThat(owed.keySet()).as("nothing is sent that nobody is owed").containsAll(ids(approaching(due)));
        assertThat(calledOff)
                .as("other news than warnings, such as corrections, is of what was called off")
                .containsAll(otherMissions(due));
        repeatsComeOfKills(taken);
        // What was checked just before may still have been on its way.
        assertThat(taken(due, calledOff).stream().filter(request -> request.at().isAfter(gone)))
                .as("sent of what was called off at %s, after %d", gone, beforehand)
                .hasSizeLessThanOrEqualTo(IN_FLIGHT);
    }

    /** Each kill comes when some more was taken, whatever is in flight then. */
    private void killWhileBetween(double from, double to, int all) {
        int count = KILLS / 2;
        for (int kill = 0; kill < count; kill++) {
            double share = from + (to - from) * (kill + random.nextDouble()) / count;
            Awaitility.await("%.0f %% to be taken".formatted(100 * share))
                    .atMost(Duration.ofMinutes(Size.of(4, 15)))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> world.sink().taken() >= Math.max(1, (int) (share * all)));
            world.kill(Service.ALERT);
            kills.add(Instant.now());
            world.restart(Service.ALERT);
        }
        world.awaitReady();
    }

    /** Takes back what some warnings rest on; answers when alert-service has called them off. */
    private static Instant callOff(DueAtOnce due, List<MissionId> missions) {
        missions.forEach(mission -> records.write(
                mission.value(),
                List.of(Reports.retraction(due.expiry(mission), Instant.parse("2025-03-01T08:30:00Z")))));
        Awaitility.await("the warnings to be called off")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> due.missionsAhead().stream().noneMatch(missions::contains));
        return Instant.now();
    }

    /** A receiver hears a second time only what it took just as the sender died. */
    private void repeatsComeOfKills(Map<String, List<Received>> taken) {
        int repeats = 0;
        for (Map.Entry<String, List<Received>> message : taken.entrySet()) {
            List<Received> times = message.getValue();
            for (int i = 1; i < times.size(); i++) {
                Received first = times.get(i - 1);
                Received again = times.get(i);
                repeats++;
                assertThat(kills)
                        .as("%s was taken at %s and came again at %s", message.getKey(), first.at(), again.at())
                        // What the dead one had written may still have been on its way.
                        .anyMatch(kill -> kill.plusSeconds(2).isAfter(first.at()) && kill.isBefore(again.at()));
            }
        }
        assertThat(repeats).as("repeats").isLessThanOrEqualTo(IN_FLIGHT * kills.size());
    }

    private static List<Received> approaching(DueAtOnce due) {
        return due.taken().values().stream()
                .flatMap(List::stream)
                .filter(request -> request.type().equals("deadline-approaching"))
                .toList();
    }

    private static List<Received> taken(DueAtOnce due, Collection<MissionId> missions) {
        return approaching(due).stream()
                .filter(request -> missions.contains(mission(request)))
                .toList();
    }

    private static Set<MissionId> otherMissions(DueAtOnce due) {
        return due.taken().values().stream()
                .flatMap(List::stream)
                .filter(request -> !request.type().equals("deadline-approaching"))
                .map(AlertStormIT::mission)
                .collect(Collectors.toSet());
    }

    private static MissionId mission(Received request) {
        return new MissionId(request.json().at("/data/mission").asText());
    }

    private static Set<String> ids(List<Received> requests) {
        return requests.stream().map(Received::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** Takes four of five requests; the others fail at once, come too late, or are asked to come again. */
    private static final class Fickle implements Sink.Temper {

        private final Random random = new Random(429);

        @Override
        public Reply answer(Received request) {
            int mood;
            synchronized (random) {
                mood = random.nextInt(100);
            }
            if (mood < 10) {
                return new Reply(500, Map.of(), Duration.ZERO);
            } else if (mood < 13) {
                return new Reply(503, Map.of(), Duration.ofSeconds(3));
            } else if (mood < 20) {
                return new Reply(429, Map.of("Retry-After", "1"), Duration.ZERO);
            }
            return Reply.TAKEN;
        }
    }
}
