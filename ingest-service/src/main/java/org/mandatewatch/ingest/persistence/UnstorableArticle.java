package org.mandatewatch.ingest.persistence;

/** The database will never take this article, however often it is tried. */
public final class UnstorableArticle extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnstorableArticle(Throwable cause) {
        super("the database refuses this article: " + cause.getMessage(), cause);
    }
}
