package org.mandatewatch.common.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.mandatewatch.common.deadletter.DeadLetter.Replay;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.kafka.AcknowledgedSender;
import org.mandatewatch.common.kafka.TopicReaders;
import org.mandatewatch.contract.Topic;

/**
 * The dead letters of this service. They stand in Kafka and nowhere else: a letter that was replayed is followed, on its
 * partition, by a mark that says so. All methods read the topic, and throw
 * {@link org.mandatewatch.common.kafka.NotAcknowledged} while Kafka does not answer.
 */
@ApplicationScoped
public class DeadLetterBox {

    /** On a mark: offset of the letter on the same partition. */
    private static final String REPLAYED = DeadLetters.PREFIX + "replayed";

    private static final String REPLAYED_BY = DeadLetters.PREFIX + "replayed-by";

    private final TopicScan scan;
    private final TopicReaders readers;
    private final AcknowledgedSender sender;

    DeadLetterBox(TopicScan scan, TopicReaders readers, AcknowledgedSender sender) {
        this.scan = scan;
        this.readers = readers;
        this.sender = sender;
    }

    /** The newest letters that are wanted, newest first. */
    public List<DeadLetter> newest(List<Topic> sources, Predicate<DeadLetter> wanted, int limit) {
        PriorityQueue<DeadLetter> newest = new PriorityQueue<>(LetterPlace.NEWEST_FIRST.reversed());
        for (Topic source : sources) {
            each(source, letter -> {
                if (wanted.test(letter)) {
                    newest.add(letter);
                    if (newest.size() > limit) {
                        newest.remove();
                    }
                }
            });
        }
        List<DeadLetter> found = new ArrayList<>(newest);
        found.sort(LetterPlace.NEWEST_FIRST);
        return found;
    }

    /** Shows this service's letters of a source, in the order of their partitions, up to what is the last one now. */
    public void each(Topic source, Consumer<DeadLetter> consumer) {
        Topic letters = source.deadLetters().orElseThrow();
        Map<LetterId, Replay> replays = new HashMap<>();
        scan.all(letters, record -> marked(letters, record).ifPresent(id -> replays.put(id, replay(record))));
        scan.all(letters, record -> own(letters, record, replays).ifPresent(consumer));
    }

    /** A letter of this service; without what its mark says. */
    public Optional<DeadLetter> find(LetterId id) {
        return scan.one(id.letters(), id.partition(), id.offset())
                .flatMap(record -> own(id.letters(), record, Map.of()));
    }

    /** The record as it was read first; empty when it was too long for the letter and is gone where it stood. */
    Optional<ConsumerRecord<String, String>> original(DeadLetter letter) {
        return letter.isWithoutValue()
                ? scan.one(letter.source(), letter.partition(), letter.offset())
                : Optional.of(letter.original());
    }

    /** Marks a letter as replayed. */
    void mark(DeadLetter letter, String by) {
        ProducerRecord<String, String> mark = new ProducerRecord<>(
                letter.id().letters().topicName(), letter.id().partition(), letter.key(), null);
        add(mark, REPLAYED, String.valueOf(letter.id().offset()));
        add(mark, REPLAYED_BY, by);
        sender.send(List.of(mark));
    }

    private Optional<DeadLetter> own(
            Topic letters, ConsumerRecord<String, String> record, Map<LetterId, Replay> replays) {
        if (marked(letters, record).isPresent()) {
            return Optional.empty();
        }
        LetterId id = new LetterId(letters, record.partition(), record.offset());
        return DeadLetter.of(letters, record, replays.get(id))
                .filter(letter -> letter.service() == null || letter.service().equals(readers.service()));
    }

    private static Optional<LetterId> marked(Topic letters, ConsumerRecord<String, String> record) {
        return header(record, REPLAYED)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(offset -> new LetterId(letters, record.partition(), Long.parseLong(offset)));
    }

    private static Replay replay(ConsumerRecord<String, String> mark) {
        return new Replay(
                Instant.ofEpochMilli(mark.timestamp()),
                header(mark, REPLAYED_BY).orElse("unknown"));
    }

    private static Optional<String> header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static void add(ProducerRecord<String, String> mark, String name, String value) {
        mark.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
