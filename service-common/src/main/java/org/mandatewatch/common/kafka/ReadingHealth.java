package org.mandatewatch.common.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.mandatewatch.contract.Topic;

/** Not ready while records that were read wait for the database or for Kafka. */
@Readiness
@ApplicationScoped
public class ReadingHealth implements HealthCheck {

    private final TopicReaders readers;
    private final Perseverance perseverance;

    ReadingHealth(TopicReaders readers, Perseverance perseverance) {
        this.readers = readers;
        this.perseverance = perseverance;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Reading of "
                + String.join(
                        ", ", readers.topics().stream().map(Topic::topicName).toList()));
        Map<String, String> troubles = perseverance.troubles();
        troubles.forEach((what, trouble) -> response.withData(what + " waits for", trouble));
        return response.status(troubles.isEmpty()).build();
    }
}
