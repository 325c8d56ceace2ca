package org.mandatewatch.ingest.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which revision of which article. */
@Embeddable
public record ArticleRevisionKey(String articleId, int revision) implements Serializable {}
