package org.mandatewatch.alert.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one attempt ended. */
public sealed interface Outcome {

    /** HTTP status or SMTP reply code, where there is one. */
    @Nullable
    Integer status();

    /** One sentence for the delivery log; holds no secret. */
    String detail();

    /** The receiver has it. */
    record Delivered(@Nullable Integer status, String detail) implements Outcome {}

    /**
     * It may work later.
     *
     * @param retryAfter what the receiver asked to wait at least, in real time; null when it did not say
     */
    record Failed(
            @Nullable Integer status,
            String detail,
            @Nullable Duration retryAfter) implements Outcome {}

    /** The receiver will never take this message; others may still arrive. */
    record Refused(@Nullable Integer status, String detail) implements Outcome {}

    /** The receiver wants nothing any more, or is no more: the subscription ends. */
    record Gone(@Nullable Integer status, String detail) implements Outcome {}
}
