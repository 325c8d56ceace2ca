package org.mandatewatch.mission.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.mission.persistence.Backlog;
import org.mandatewatch.mission.persistence.DatabaseFailure;

/**
 * Shows operators what waits. The database is asked every so often and not by each scrape, so that scrapes are answered
 * while it is away; the gauges then have no value.
 */
@ApplicationScoped
class BacklogGauges {

    private static final Logger LOG = Logger.getLogger(BacklogGauges.class);

    private final Backlog backlog;
    private final Duration every;
    private volatile Backlog.@Nullable Size last;
    private @Nullable ScheduledFuture<?> looking;

    BacklogGauges(
            Backlog backlog,
            MeterRegistry meters,
            @ConfigProperty(name = "mandatewatch.mission.backlog-every", defaultValue = "PT10S") Duration every) {
        this.backlog = backlog;
        this.every = every;
        gauge(meters, "mandatewatch.outbox.records", Backlog.Size::outbox);
        gauge(meters, "mandatewatch.outbox.age.seconds", Backlog.Size::outboxAge);
        gauge(meters, "mandatewatch.events.held.back.seconds", Backlog.Size::eventsHeldBack);
    }

    void start(@Observes StartupEvent started) {
        looking = Infrastructure.getDefaultWorkerPool()
                .scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            last = backlog.size();
        } catch (DatabaseFailure e) {
            last = null;
            LOG.debugf("the backlog is unknown: %s", e.getMessage());
        }
    }

    private void gauge(MeterRegistry meters, String name, ToDoubleFunction<Backlog.Size> value) {
        Gauge.builder(name, this, gauges -> {
                    Backlog.@Nullable Size size = gauges.last;
                    return size == null ? Double.NaN : value.applyAsDouble(size);
                })
                .register(meters);
    }
}
