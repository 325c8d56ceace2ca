package org.mandatewatch.common.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Sends records and returns when all in-sync replicas have them. */
@ApplicationScoped
public class AcknowledgedSender {

    private final Producer<String, String> producer;

    AcknowledgedSender(Producer<String, String> producer) {
        this.producer = producer;
    }

    /**
     * Sends records, in order within each partition. Blocks until all are acknowledged.
     *
     * @throws NotAcknowledged when Kafka is silent for longer than the producer waits
     * @throws RefusedRecord when Kafka will never take one of them
     */
    public void send(List<ProducerRecord<String, String>> records) {
        List<Future<RecordMetadata>> pending = new ArrayList<>();
        for (ProducerRecord<String, String> record : records) {
            Future<RecordMetadata> sent = producer.send(record);
            if (sent.isDone()) {
                // Failed already, as a rule; each further one would wait as long for a broker that is not there.
                await(sent);
            } else {
                pending.add(sent);
            }
        }
        pending.forEach(AcknowledgedSender::await);
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            // Bounded by the producer's delivery.timeout.ms.
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged(e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof RecordTooLargeException
                    || cause instanceof SerializationException
                    || cause instanceof InvalidTopicException) {
                throw new RefusedRecord(cause);
            }
            throw new NotAcknowledged(cause);
        }
    }
}
