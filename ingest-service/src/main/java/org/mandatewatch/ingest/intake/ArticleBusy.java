package org.mandatewatch.ingest.intake;

/** The same text is being taken in for another caller, and that takes long. */
public final class ArticleBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    ArticleBusy() {
        super("the same text is being taken in just now");
    }
}
