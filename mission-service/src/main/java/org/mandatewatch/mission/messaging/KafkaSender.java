package org.mandatewatch.mission.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Sends records one after the other and waits until the broker has them safe. */
@ApplicationScoped
class KafkaSender {

    private static final Logger LOG = Logger.getLogger(KafkaSender.class);
    private final Producer<String, String> producer;

    KafkaSender(Producer<String, String> producer) {
        this.producer = producer;
    }

    /** How many records, from the first on, the broker has safe; the rest is to be sent again in the same order. */
    int send(List<ProducerRecord<String, String>> records) {
        List<Future<RecordMetadata>> pending = new ArrayList<>();
        int safe = 0;
        try {
            for (ProducerRecord<String, String> record : records) {
                pending.add(producer.send(record));
            }
            for (Future<RecordMetadata> one : pending) {
                one.get();
                safe++;
            }
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("Kafka took %d of %d records: %s", safe, records.size(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return safe;
    }
}
