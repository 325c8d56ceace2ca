package org.mandatewatch.common.kafka;

/** Something that the work leans on cannot be used now; the same work may succeed later. */
public abstract class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
