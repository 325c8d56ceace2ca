package org.mandatewatch.common.kafka;

import org.jspecify.annotations.Nullable;

/** The service stops before a piece of work could be done; it will be done after the next start. */
public final class Stopping extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopping(@Nullable Throwable cause) {
        super("the service stops; what is not done is done after the next start", cause);
    }
}
