package org.mandatewatch.mission.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends records one after the other and waits until the broker has them safe. */
@ApplicationScoped
class KafkaSender {

    private static final Logger LOG = Logger.getLogger(KafkaSender.class);
    private static final int GIVE_UP_MILLIS = 10_000;

    private final KafkaProducer<String, String> producer;

    KafkaSender(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // The relay sends what is there at once; waiting for more would only add to the delay.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, GIVE_UP_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, GIVE_UP_MILLIS / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, GIVE_UP_MILLIS);
        // States of long-lived missions are larger than Kafka's default of 1 MiB allows in bad cases.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
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

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
