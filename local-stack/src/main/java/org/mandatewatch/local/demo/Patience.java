package org.mandatewatch.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mandatewatch.local.client.ApiFailure;

/** Asks again until the answer is the one waited for. */
final class Patience {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 100;

    private Patience() {}

    /**
     * A refused or unanswered question counts as not yet.
     *
     * @return empty when it did not come within 20 s of real time
     */
    static <T> Optional<T> until(Supplier<T> question, Predicate<T> wanted) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            try {
                T answer = question.get();
                if (wanted.test(answer)) {
                    return Optional.of(answer);
                }
            } catch (ApiFailure notYet) {
                // Asked again below.
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return Optional.empty();
    }
}
