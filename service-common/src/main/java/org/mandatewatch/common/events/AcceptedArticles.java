package org.mandatewatch.common.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;

/** Reads the {@code articles} topic. */
public final class AcceptedArticles {

    /** CloudEvents type of every record on it. */
    public static final String TYPE = "org.mandatewatch.article.accepted.v1";

    private AcceptedArticles() {}

    /**
     * The article of a record.
     *
     * @throws UnreadableEvent when it is no accepted article, or lacks what every article has
     */
    public static Article read(ConsumerRecord<String, String> record) {
        String type = CloudEvents.type(record.headers()).orElse("none");
        if (!type.equals(TYPE)) {
            throw new UnreadableEvent("the CloudEvents type is " + type + ", not " + TYPE, null);
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
