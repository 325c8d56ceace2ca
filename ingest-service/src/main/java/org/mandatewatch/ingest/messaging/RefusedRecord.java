package org.mandatewatch.ingest.messaging;

/** Kafka is there and will never take this record, for instance because it is too large. */
public final class RefusedRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedRecord(Throwable cause) {
        super("Kafka refuses the record: " + cause.getMessage(), cause);
    }
}
