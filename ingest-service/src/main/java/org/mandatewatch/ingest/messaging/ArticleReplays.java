package org.mandatewatch.ingest.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Opens readers of the whole topic. They belong to no group and commit nothing, so live reading does not notice. */
@ApplicationScoped
public class ArticleReplays {

    private final Map<String, Object> shared;

    ArticleReplays(@Identifier("default-kafka-broker") Map<String, Object> shared) {
        this.shared = shared;
    }

    /** @param batch how many records at most come at once */
    public ArticleReplay open(int batch) {
        Map<String, Object> settings = new HashMap<>(shared);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // What retention or an administrator took away is not there to be read again.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "ingest-service-reextraction");
        return new ArticleReplay(new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer()));
    }
}
