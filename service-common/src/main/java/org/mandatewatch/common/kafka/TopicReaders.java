package org.mandatewatch.common.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mandatewatch.contract.Topic;

/** The topics that this service reads, and how it does so. */
@ApplicationScoped
public class TopicReaders {

    private final AcknowledgedSender sender;
    private final Perseverance perseverance;
    private final MeterRegistry meters;
    private final String service;
    private final Map<Topic, TopicReader<?>> readers = new ConcurrentHashMap<>();

    TopicReaders(
            AcknowledgedSender sender,
            Perseverance perseverance,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sender = sender;
        this.perseverance = perseverance;
        this.meters = meters;
        this.service = service;
    }

    /**
     * A reader of a topic; one for each.
     *
     * @param reading throws {@link org.mandatewatch.common.events.UnreadableEvent} for what will never be readable
     * @param work is given what was read, in order; repeating it does no harm
     */
    public <T> TopicReader<T> open(
            Topic topic, Function<ConsumerRecord<String, String>, T> reading, Consumer<List<T>> work) {
        TopicReader<T> reader = new TopicReader<>(topic, service, reading, work, sender, perseverance, meters);
        readers.put(topic, reader);
        return reader;
    }

    /** Name of this service, as its dead letters bear it. */
    public String service() {
        return service;
    }

    /** In the order of the contract. */
    public Set<Topic> topics() {
        return new TreeSet<>(readers.keySet());
    }

    public Optional<TopicReader<?>> of(Topic topic) {
        return Optional.ofNullable(readers.get(topic));
    }
}
