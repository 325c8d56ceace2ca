package org.mandatewatch.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Kafka is there, except for what the service sends; and one feed is configured, which rests. */
public final class NobodyListens implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "mandatewatch.ingest.producer.\"bootstrap.servers\"", "127.0.0.1:1",
                "mandatewatch.ingest.publish-timeout", "PT1S",
                "mandatewatch.ingest.feeds[0].url", "http://127.0.0.1:9/configured",
                "mandatewatch.ingest.feeds[0].publisher", "Configured Wire",
                "mandatewatch.ingest.feeds[0].paused", "true");
    }
}
