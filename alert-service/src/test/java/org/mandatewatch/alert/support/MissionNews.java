package org.mandatewatch.alert.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.contract.state.MissionState;

/** Writes to {@code mission-changes} as mission-service does, and waits until alert-service has heard it. */
@ApplicationScoped
public class MissionNews {

    @Inject
    Missions missions;

    @Inject
    DomainClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    public void tell(String mission, long version, Deadline... deadlines) {
        send(CloudEvents.event(
                Topic.MISSION_CHANGES,
                mission,
                mission + "-" + version,
                MissionChanges.TYPE,
                "mission-service",
                clock.now(),
                changes(mission, version, deadlines)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(version(mission))
                        .isGreaterThanOrEqualTo(version));
    }

    public long version(String mission) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> missions.forReading(mission)
                        .map(Missions.Known::version)
                        .orElse(0L));
    }

    public void send(ProducerRecord<String, String> record) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static MissionChanges changes(String mission, long version, Deadline... deadlines) {
        MissionState state = Story.state(Arrays.asList(deadlines));
        return new MissionChanges(
                new MissionId(mission), version, List.of(), Story.of(new MissionId(mission), state, version));
    }
}
