package org.mandatewatch.alert.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.persistence.Claims;
import org.mandatewatch.common.clock.DomainClock;

/** One worker for each channel, from start to stop. */
@ApplicationScoped
public class Dispatcher {

    private final Map<String, DeliveryChannel> channels;
    private final List<ChannelWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    /** One virtual thread for each subscription that is being served: a slow receiver holds up nobody else. */
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    private final DeliveryConfig config;

    Dispatcher(
            @All List<DeliveryChannel> channels,
            Claims claims,
            LastMoment lastMoment,
            DeliveryLog log,
            DeliveryConfig config,
            DomainClock clock,
            MeterRegistry meters) {
        this.config = config;
        this.channels = channels.stream().collect(Collectors.toMap(DeliveryChannel::type, Function.identity()));
        for (DeliveryChannel channel : channels) {
            workers.add(new ChannelWorker(channel, claims, lastMoment, log, config, clock, meters, senders));
        }
    }

    void start(@Observes StartupEvent event) {
        for (ChannelWorker worker : workers) {
            threads.add(Thread.ofPlatform().name("dispatcher").daemon().start(worker));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        workers.forEach(ChannelWorker::stop);
        for (Thread thread : threads) {
            thread.join(config.timeout());
        }
        senders.shutdown();
        // What is under way may finish; what does not is found again when its lease ends.
        if (!senders.awaitTermination(config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
            senders.shutdownNow();
        }
    }

    /** Something new may be due. */
    public void wake() {
        workers.forEach(ChannelWorker::wake);
    }

    /** Tries once, now, outside every queue. */
    public Outcome sendNow(Delivery delivery) {
        DeliveryChannel channel = channels.get(delivery.target().type());
        if (channel == null) {
            throw new IllegalStateException("no channel " + delivery.target().type());
        }
        return channel.send(delivery);
    }
}
