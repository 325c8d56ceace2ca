package org.mandatewatch.common.kafka;

/** Kafka did not acknowledge in time. What was sent may have arrived or not; sending it again does no harm. */
public final class NotAcknowledged extends Unavailable {

    private static final long serialVersionUID = 1;

    public NotAcknowledged(Throwable cause) {
        super("Kafka did not acknowledge: " + cause.getMessage(), cause);
    }
}
