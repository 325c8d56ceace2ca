package org.mandatewatch.ingest.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mandatewatch.common.events.AcceptedArticles;
import org.mandatewatch.common.kafka.TopicReader;
import org.mandatewatch.common.kafka.TopicReaders;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.Topic;

/**
 * Takes the {@code articles} topic in, batch by batch. Offsets are committed when a batch is done with: its facts are
 * with Kafka, and what could not be read is in the dead-letter topic.
 */
@Startup // Its dead letters can be replayed before the first record comes.
@ApplicationScoped
public class ArticleConsumer {

    private final TopicReader<Article> reader;

    ArticleConsumer(FactPublication publication, TopicReaders readers) {
        reader = readers.open(Topic.ARTICLES, AcceptedArticles::read, publication::publish);
    }

    /** Ends only when the batch is done with, however long the database or Kafka are away. */
    @Incoming("articles")
    @Blocking("articles")
    public void consume(ConsumerRecords<String, String> batch) {
        reader.take(batch);
    }
}
