package org.mandatewatch.mission.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mandatewatch.common.events.AcceptedArticles;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.mission.folding.SourceFolding;

/** Takes articles in to learn which of them are copies. Offsets move on only after the transaction. */
@ApplicationScoped
class ArticleConsumer {

    private final BatchWork<Article> work;

    ArticleConsumer(SourceFolding folding, KafkaSender kafka) {
        // One transaction each: weighing missions anew may take a while, and facts wait meanwhile.
        // The same record goes to ingest-service's dead letters; two copies there do no harm.
        work = new BatchWork<>(
                AcceptedArticles::read, articles -> articles.forEach(folding::take), Topic.ARTICLES_DEAD_LETTER, kafka);
    }

    @Incoming("articles")
    @Blocking
    void take(ConsumerRecords<String, String> records) {
        work.take(records);
    }

    void stop(@Observes ShutdownEvent stopped) {
        work.stop();
    }
}
