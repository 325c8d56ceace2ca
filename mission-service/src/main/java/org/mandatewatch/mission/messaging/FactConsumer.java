package org.mandatewatch.mission.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mandatewatch.common.kafka.TopicReader;
import org.mandatewatch.common.kafka.TopicReaders;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.mission.folding.ArrivedEvent;
import org.mandatewatch.mission.folding.BatchFolding;

/** Takes fact events in, batch by batch. Offsets move on only after the transaction. */
@Startup // Its dead letters can be replayed before the first record comes.
@ApplicationScoped
class FactConsumer {

    private final TopicReader<ArrivedEvent> reader;

    FactConsumer(BatchFolding folding, TopicReaders readers) {
        reader = readers.open(Topic.FACTS, FactRecords::read, folding::take);
    }

    @Incoming("facts")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        reader.take(records);
    }
}
