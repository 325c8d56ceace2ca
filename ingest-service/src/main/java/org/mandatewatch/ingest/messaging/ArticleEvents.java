package org.mandatewatch.ingest.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.ingest.domain.revision.FactEvents;
import org.mandatewatch.ingest.domain.revision.KeyedEvent;

/** The records of this service's topics. */
public final class ArticleEvents {

    /** CloudEvents type of every record on {@code articles}. */
    public static final String ACCEPTED = "org.mandatewatch.article.accepted.v1";

    private ArticleEvents() {}

    /** An accepted article, bound for {@code articles}. */
    public static ProducerRecord<String, String> accepted(Article article) {
        String id = ContentHash.of("e-", "accepted", article.id().value(), String.valueOf(article.revision()));
        return CloudEvents.event(
                Topic.ARTICLES, article.id().value(), id, ACCEPTED, FactEvents.BY, article.receivedAt(), article);
    }

    /** A fact event, bound for {@code facts}. */
    public static ProducerRecord<String, String> fact(KeyedEvent keyed) {
        var event = keyed.event();
        return CloudEvents.event(
                Topic.FACTS, keyed.key(), event.id().value(), event.type(), FactEvents.BY, event.at(), event);
    }

    /**
     * Reads a record of {@code articles}.
     *
     * @throws UnreadableEvent when it is no accepted article, or lacks what every article has
     */
    public static Article read(ConsumerRecord<String, String> record) {
        String type = CloudEvents.type(record.headers()).orElse("none");
        if (!type.equals(ACCEPTED)) {
            throw new UnreadableEvent("the CloudEvents type is " + type + ", not " + ACCEPTED, null);
        }
        @Nullable String json = record.value();
        if (json == null) {
            throw new UnreadableEvent("the record has no value", null);
        }
        Article article = CloudEvents.read(json, Article.class);
        require(article.id(), "id");
        require(article.language(), "language");
        require(article.receivedAt(), "receivedAt");
        require(article.text(), "text");
        if (article.revision() < 1) {
            throw new UnreadableEvent("the article's revision is " + article.revision() + "; they count from 1", null);
        }
        return article;
    }

    /** JSON may leave out what the record's type promises. */
    private static void require(@Nullable Object field, String name) {
        if (field == null) {
            throw new UnreadableEvent("the article has no " + name, null);
        }
    }
}
