package org.mandatewatch.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class PerseveranceTest {

    private final Perseverance perseverance = new Perseverance();

    @Test
    void triesUntilTheOutageIsOver() {
        List<Optional<String>> troubles = new ArrayList<>();

        perseverance.run(() -> {
            troubles.add(perseverance.trouble());
            if (troubles.size() < 3) {
                throw new NotAcknowledged(new TimeoutException("nobody there"));
            }
        });

        Optional<String> outage = Optional.of("Kafka did not acknowledge: nobody there");
        assertThat(troubles).containsExactly(Optional.empty(), outage, outage);
        assertThat(perseverance.trouble()).isEmpty();
    }

    @Test
    void aFaultIsNoOutage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> perseverance.run(() -> {
                    throw new IllegalStateException("a fault");
                }));
        assertThat(perseverance.trouble()).isEmpty();
    }

    @Test
    void stopsWithTheService() {
        perseverance.stop(null);

        assertThatExceptionOfType(Stopping.class)
                .isThrownBy(() -> perseverance.run(() -> {
                    throw new NotAcknowledged(new TimeoutException("nobody there"));
                }));
    }

    @Test
    void whileItStopsAFaultIsNoVerdict() {
        perseverance.stop(null);

        assertThatExceptionOfType(Stopping.class)
                .isThrownBy(() -> perseverance.run(() -> {
                    throw new IllegalStateException("the database is closed already");
                }));
    }
}
