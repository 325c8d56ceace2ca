package org.mandatewatch.common.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.Topic;

/**
 * Works on batches of records so that nothing is skipped: while the database or Kafka is away, the same batch is tried
 * again. What can never be read, or never be worked on, goes to the dead letters, and those beside it go on.
 */
public final class TopicReader<T> {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);

    private final Topic topic;
    private final String service;
    private final Function<ConsumerRecord<String, String>, T> reading;
    private final Consumer<List<T>> work;
    private final AcknowledgedSender sender;
    private final Perseverance perseverance;
    private final Counter read;
    private final Counter setAside;

    TopicReader(
            Topic topic,
            String service,
            Function<ConsumerRecord<String, String>, T> reading,
            Consumer<List<T>> work,
            AcknowledgedSender sender,
            Perseverance perseverance,
            MeterRegistry meters) {
        this.topic = topic;
        this.service = service;
        this.reading = reading;
        this.work = work;
        this.sender = sender;
        this.perseverance = perseverance;
        this.read = meters.counter("mandatewatch.records.read", "topic", topic.topicName());
        this.setAside = meters.counter("mandatewatch.dead.letters", "topic", topic.topicName());
    }

    /**
     * Returns once every record is worked on or set aside, however long that takes.
     *
     * @throws Stopping when the service stops meanwhile; the batch is to be read again after the next start
     */
    public void take(Iterable<ConsumerRecord<String, String>> records) {
        List<Arrival<T>> readable = new ArrayList<>();
        for (ConsumerRecord<String, String> record : records) {
            try {
                readable.add(new Arrival<>(record, reading.apply(record)));
            } catch (UnreadableEvent e) {
                setAside(record, e);
            }
        }
        if (!readable.isEmpty()) {
            work(readable);
        }
    }

    /**
     * Reads and works on a record that was set aside, once.
     *
     * @throws RuntimeException why it cannot be done; {@link Outage#is} tells whether that passes
     */
    public void again(ConsumerRecord<String, String> record) {
        work.accept(List.of(reading.apply(record)));
        read.increment();
    }

    private record Arrival<T>(ConsumerRecord<String, String> record, T content) {}

    /** All at once; when one of them spoils it, each on its own, so that the others go on. */
    private void work(List<Arrival<T>> batch) {
        List<T> contents = batch.stream().map(Arrival::content).toList();
        try {
            perseverance.run(topic.topicName(), () -> work.accept(contents));
            read.increment(batch.size());
        } catch (Stopping e) {
            throw e;
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                setAside(batch.getFirst().record(), e);
            } else {
                batch.forEach(one -> work(List.of(one)));
            }
        }
    }

    private void setAside(ConsumerRecord<String, String> record, RuntimeException reason) {
        LOG.errorf(
                reason,
                "%s-%d@%d goes to the dead letters: %s",
                record.topic(),
                record.partition(),
                record.offset(),
                reason.getMessage());
        try {
            send(DeadLetters.of(topic, service, record, reason));
        } catch (RefusedRecord e) {
            // With its reason, the record is longer than the topic takes; where it stands, it can still be read.
            send(DeadLetters.withoutValue(topic, service, record, reason));
        }
        setAside.increment();
    }

    private void send(ProducerRecord<String, String> letter) {
        perseverance.run(letter.topic(), () -> sender.send(List.of(letter)));
    }
}
