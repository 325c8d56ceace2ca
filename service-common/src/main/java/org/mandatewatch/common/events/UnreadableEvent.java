package org.mandatewatch.common.events;

import org.jspecify.annotations.Nullable;

/** A record that will never be readable, however often it is tried: it belongs into the dead-letter topic. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
