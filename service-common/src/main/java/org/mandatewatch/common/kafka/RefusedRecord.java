package org.mandatewatch.common.kafka;

/** Kafka is there and will never take this record, for instance because it is too large. */
public final class RefusedRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RefusedRecord(Throwable cause) {
        super("Kafka refuses the record: " + cause.getMessage(), cause);
    }
}
