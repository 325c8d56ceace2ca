package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an article: {@code a-} and the hex SHA-256 of its cleaned text.
 *
 * @param value never blank
 */
public record ArticleId(@JsonValue String value) implements Comparable<ArticleId> {

    @JsonCreator
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("article id must not be blank");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
