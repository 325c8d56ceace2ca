package org.mandatewatch.ingest.persistence;

import java.util.Optional;
import org.mandatewatch.contract.Article;

/**
 * An article as kept.
 *
 * @param published empty before its first reading
 */
public record ArchivedArticle(Article article, Optional<Published> published) {}
