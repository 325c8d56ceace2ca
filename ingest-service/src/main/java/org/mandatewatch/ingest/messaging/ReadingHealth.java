package org.mandatewatch.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while accepted articles wait for the database or for Kafka. */
@Readiness
@ApplicationScoped
public class ReadingHealth implements HealthCheck {

    private final Perseverance perseverance;

    ReadingHealth(Perseverance perseverance) {
        this.perseverance = perseverance;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Reading of articles");
        return perseverance
                .trouble()
                .map(trouble -> response.withData("waiting for", trouble).down())
                .orElseGet(response::up)
                .build();
    }
}
