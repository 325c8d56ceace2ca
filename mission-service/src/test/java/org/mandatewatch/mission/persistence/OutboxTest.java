package org.mandatewatch.mission.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Test
    void messages_arrive_in_order_with_their_attributes() {
        List<String> bodies = IntStream.range(0, 1200).mapToObj(String::valueOf).toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(messages("in-order", bodies)));
        soon().untilAsserted(() -> assertThat(FactsTopic.all(Topic.MISSION_CHANGES_DEAD_LETTER, "in-order"))
                .extracting(ConsumerRecord::value)
                .isEqualTo(bodies));
        assertThat(FactsTopic.all(Topic.MISSION_CHANGES_DEAD_LETTER, "in-order").getFirst())
                .satisfies(first -> {
                    assertThat(CloudEvents.id(first.headers())).contains("m-0");
                    assertThat(CloudEvents.type(first.headers())).contains("test");
                });
    }

    @Test
    void what_was_rolled_back_is_never_sent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(messages("rolled-back", List.of("never")));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(messages("kept", List.of("sent"))));
        soon().untilAsserted(() -> assertThat(FactsTopic.all(Topic.MISSION_CHANGES_DEAD_LETTER, "kept"))
                .hasSize(1));
        assertThat(FactsTopic.all(Topic.MISSION_CHANGES_DEAD_LETTER, "rolled-back"))
                .isEmpty();
    }

    @Test
    void one_relay_at_a_time() {
        soon().until(() -> !relay.run(messages -> 0, () -> false, Duration.ofMillis(1)));
    }

    private static List<Outbox.Message> messages(String key, List<String> bodies) {
        return bodies.stream()
                .map(body -> new Outbox.Message(
                        Topic.MISSION_CHANGES_DEAD_LETTER, key, "m-" + body, "test", Instant.EPOCH, body))
                .toList();
    }
}
