package org.mandatewatch.ingest.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.mandatewatch.common.events.AcceptedArticles;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.ingest.domain.revision.FactEvents;
import org.mandatewatch.ingest.domain.revision.KeyedEvent;

/** The records of this service's topics. */
public final class ArticleEvents {

    private ArticleEvents() {}

    /** An accepted article, bound for {@code articles}. */
    public static ProducerRecord<String, String> accepted(Article article) {
        String id = ContentHash.of("e-", "accepted", article.id().value(), String.valueOf(article.revision()));
        return CloudEvents.event(
                Topic.ARTICLES,
                article.id().value(),
                id,
                AcceptedArticles.TYPE,
                FactEvents.BY,
                article.receivedAt(),
                article);
    }

    /** A fact event, bound for {@code facts}. */
    public static ProducerRecord<String, String> fact(KeyedEvent keyed) {
        var event = keyed.event();
        return CloudEvents.event(
                Topic.FACTS, keyed.key(), event.id().value(), event.type(), FactEvents.BY, event.at(), event);
    }
}
