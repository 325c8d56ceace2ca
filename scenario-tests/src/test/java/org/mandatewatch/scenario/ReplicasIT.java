package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.scenario.world.Records;
import org.mandatewatch.scenario.world.Replica;
import org.mandatewatch.scenario.world.Sink.Received;
import org.mandatewatch.scenario.world.Size;
import org.mandatewatch.scenario.world.World;

/** Three alert-services at one database: they share the work, and one that goes leaves its part to the others. */
class ReplicasIT {

    private static final int SUBSCRIBERS = Size.of(120, 400);
    private static final int IN_FLIGHT = 32;
    private static final Duration LEASE = Duration.ofSeconds(6);

    private static World world;
    private static Records records;

    @BeforeAll
    static void start() {
        world = DueAtOnce.world(IN_FLIGHT, LEASE);
        records = new Records(world);
    }

    @AfterAll
    static void stop() {
        records.close();
        world.close();
    }

    @Test
    void each_message_is_sent_by_one_of_them() {
        Replica second = world.another(Service.ALERT);
        Replica third = world.another(Service.ALERT);
        DueAtOnce due = DueAtOnce.prepare(world, records, SUBSCRIBERS, Duration.ofSeconds(Size.of(40, 90)));
        int all = due.owed().size();

        awaitTaken(all / 4);
        second.stop();
        assertThat(due.taken().values())
                .as("one that is told to stop finishes what it holds: nothing comes twice")
                .allMatch(times -> times.size() == 1);

        awaitTaken(all / 2);
        long byThird = delivered(third);
        third.kill();
        Instant killed = Instant.now();
        Awaitility.await("all that is owed, and what the dead one held")
                .atMost(LEASE.plus(Duration.ofMinutes(3)))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> due.taken().keySet().containsAll(due.owed().keySet()));

        assertThat(due.taken().keySet()).isEqualTo(due.owed().keySet());
        assertThat(byThird).as("sent by the third").isPositive();
        assertThat(delivered(world.alert().text("/q/metrics")))
                .as("sent by the first")
                .isBetween(1L, all - byThird);
        onlyWhatTheDeadOneHeldComesTwice(due, killed);
    }

    private static void onlyWhatTheDeadOneHeldComesTwice(DueAtOnce due, Instant killed) {
        List<Map.Entry<String, List<Received>>> repeated = due.taken().entrySet().stream()
                .filter(message -> message.getValue().size() > 1)
                .toList();
        assertThat(repeated).hasSizeLessThanOrEqualTo(IN_FLIGHT);
        assertThat(repeated).allSatisfy(message -> {
            assertThat(message.getValue()).hasSize(2);
            // What the dead one had written may still have been on its way.
            assertThat(message.getValue().getFirst().at()).isBefore(killed.plusSeconds(2));
            // Until then nobody can know that the sender is dead.
            assertThat(message.getValue().getLast().at()).isAfter(killed);
        });
    }

    private static void awaitTaken(int count) {
        Awaitility.await(count + " to be taken")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> world.sink().taken() >= count);
    }

    private static long delivered(Replica replica) {
        return delivered(replica.api().text("/q/metrics"));
    }

    private static long delivered(String metrics) {
        return (long) metrics.lines()
                .filter(line -> line.startsWith("mandatewatch_deliveries_total{"))
                .filter(line -> line.contains("outcome=\"delivered\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
