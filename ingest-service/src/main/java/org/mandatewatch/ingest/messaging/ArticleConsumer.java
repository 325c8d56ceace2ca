package org.mandatewatch.ingest.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.mandatewatch.common.events.AcceptedArticles;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.Topic;

/**
 * Takes the {@code articles} topic in, batch by batch. Offsets are committed when a batch is done with: its facts are
 * with Kafka, and what could not be read is in the dead-letter topic.
 */
@ApplicationScoped
public class ArticleConsumer {

    private static final Logger LOG = Logger.getLogger(ArticleConsumer.class);

    private final FactPublication publication;
    private final AcknowledgedSender sender;
    private final Perseverance perseverance;

    ArticleConsumer(FactPublication publication, AcknowledgedSender sender, Perseverance perseverance) {
        this.publication = publication;
        this.sender = sender;
        this.perseverance = perseverance;
    }

    /** Ends only when the batch is done with, however long the database or Kafka are away. */
    @Incoming("articles")
    @Blocking("articles")
    public void consume(ConsumerRecords<String, String> batch) {
        List<Arrival> readable = new ArrayList<>();
        for (ConsumerRecord<String, String> record : batch) {
            try {
                readable.add(new Arrival(record, AcceptedArticles.read(record)));
            } catch (UnreadableEvent e) {
                setAside(record, e);
            }
        }
        if (!readable.isEmpty()) {
            publish(readable);
        }
    }

    /** All at once; when one of them spoils it, each on its own. */
    private void publish(List<Arrival> arrivals) {
        try {
            perseverance.run(() ->
                    publication.publish(arrivals.stream().map(Arrival::article).toList()));
        } catch (Stopping e) {
            throw e;
        } catch (RuntimeException e) {
            if (arrivals.size() == 1) {
                setAside(arrivals.getFirst().record(), e);
            } else {
                arrivals.forEach(arrival -> publish(List.of(arrival)));
            }
        }
    }

    private void setAside(ConsumerRecord<String, String> record, RuntimeException reason) {
        LOG.errorf(
                reason,
                "record %s-%d@%d goes to %s",
                record.topic(),
                record.partition(),
                record.offset(),
                Topic.ARTICLES_DEAD_LETTER.topicName());
        perseverance.run(() -> sender.send(List.of(DeadLetters.of(Topic.ARTICLES_DEAD_LETTER, record, reason))));
    }

    private record Arrival(ConsumerRecord<String, String> record, Article article) {}
}
