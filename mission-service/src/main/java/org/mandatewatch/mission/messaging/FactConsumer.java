package org.mandatewatch.mission.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.mission.folding.ArrivedEvent;
import org.mandatewatch.mission.folding.BatchFolding;

/** Takes fact events in, batch by batch. Offsets move on only after the transaction. */
@ApplicationScoped
class FactConsumer {

    private final BatchWork<ArrivedEvent> work;

    FactConsumer(BatchFolding folding, KafkaSender kafka) {
        work = new BatchWork<>(FactRecords::read, folding::take, Topic.FACTS_DEAD_LETTER, kafka);
    }

    @Incoming("facts")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        work.take(records);
    }

    void stop(@Observes ShutdownEvent stopped) {
        work.stop();
    }
}
