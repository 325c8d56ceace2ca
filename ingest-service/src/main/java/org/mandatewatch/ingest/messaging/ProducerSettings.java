package org.mandatewatch.ingest.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mandatewatch.ingest.config.IngestConfig;

/**
 * The one producer of this service.
 *
 * <p>A bare client and no messaging channel, because a channel queues: after its timeout a record would still go out
 * when Kafka comes back, long after the caller was told that it had not.
 */
@ApplicationScoped
public class ProducerSettings {

    /** Finding the partition leader gets this share of the time, delivering the rest. */
    private static final double SHARE_TO_FIND_LEADER = 0.4;

    /** As the topics' {@code max.message.bytes}. */
    private static final int MAX_REQUEST = 8_388_608;

    @Produces
    @Singleton
    Producer<String, String> producer(
            @Identifier("default-kafka-broker") Map<String, Object> shared, IngestConfig config) {
        int total = Math.toIntExact(config.publishTimeout().toMillis());
        int block = (int) (total * SHARE_TO_FIND_LEADER);
        int delivery = total - block;
        Map<String, Object> settings = new HashMap<>(shared);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, block);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, delivery / 2);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST);
        // A broker that was restarted is found again at once, and not after Kafka's usual backing off.
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest-service");
        settings.putAll(config.producer());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    void close(@Disposes Producer<String, String> producer) {
        producer.close(Duration.ofSeconds(2));
    }
}
