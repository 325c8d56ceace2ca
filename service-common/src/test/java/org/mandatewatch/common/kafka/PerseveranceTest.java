package org.mandatewatch.common.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.ShutdownEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class PerseveranceTest {

    private final Perseverance perseverance = new Perseverance();
    private final List<Map<String, String>> troubles = new ArrayList<>();

    @Test
    void tries_until_the_outage_is_over_and_says_what_it_waits_for() {
        run(4, new NotAcknowledged(new TimeoutException("nobody there")));

        Map<String, String> outage = Map.of("facts", "Kafka did not acknowledge: nobody there");
        assertThat(troubles).containsExactly(Map.of(), outage, outage, outage);
        assertThat(perseverance.troubles()).isEmpty();
    }

    @Test
    void a_fault_that_passes_with_the_next_try_is_none() {
        run(Perseverance.TRIES, new IllegalStateException("a race was lost"));

        assertThat(troubles).hasSize(Perseverance.TRIES).containsOnly(Map.of());
    }

    @Test
    void a_fault_that_comes_up_again_and_again_is_the_work_s_own() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(Integer.MAX_VALUE, new IllegalStateException("poison")))
                .withMessage("poison");
        assertThat(troubles).hasSize(Perseverance.TRIES);
        assertThat(perseverance.troubles()).isEmpty();
    }

    @Test
    void stops_with_the_service() {
        perseverance.stop(new ShutdownEvent());

        assertThatExceptionOfType(Stopping.class)
                .isThrownBy(() -> run(2, new NotAcknowledged(new TimeoutException("nobody there"))));
    }

    @Test
    void while_it_stops_a_fault_is_no_verdict() {
        perseverance.stop(new ShutdownEvent());

        assertThatExceptionOfType(Stopping.class)
                .isThrownBy(() -> run(2, new IllegalStateException("the database is closed already")));
    }

    /** Work that fails until it is tried for the last time. */
    private void run(int tries, RuntimeException failure) {
        perseverance.run("facts", () -> {
            troubles.add(perseverance.troubles());
            if (troubles.size() < tries) {
                throw failure;
            }
        });
    }
}
