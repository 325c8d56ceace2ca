package org.mandatewatch.mission.messaging;

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
import org.mandatewatch.mission.folding.SourceFolding;

/** Takes articles in to learn which of them are copies. Offsets move on only after the transaction. */
@Startup // Its dead letters can be replayed before the first record comes.
@ApplicationScoped
class ArticleConsumer {

    private final TopicReader<Article> reader;

    ArticleConsumer(SourceFolding folding, TopicReaders readers) {
        // One transaction each: weighing missions anew may take a while, and facts wait meanwhile.
        reader = readers.open(Topic.ARTICLES, AcceptedArticles::read, articles -> articles.forEach(folding::take));
    }

    @Incoming("articles")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        reader.take(records);
    }
}
