package org.mandatewatch.alert.delivery.channel;

import java.time.Instant;
import java.util.Set;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.net.GuardedHttp.Answer;

/**
 * What a kind of receiver means by its HTTP statuses. Any 2xx is success; what is not named here may work later.
 *
 * @param gone the receiver is no more, or wants no more
 * @param refused this one message will never be taken
 */
record Answers(Set<Integer> gone, Set<Integer> refused) {

    Answers {
        gone = Set.copyOf(gone);
        refused = Set.copyOf(refused);
    }

    Outcome read(Answer answer, Instant realNow) {
        int status = answer.status();
        String said = Said.by(answer);
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered(status, said);
        }
        if (gone.contains(status)) {
            return new Outcome.Gone(status, said + ", which means that it wants no more");
        }
        if (refused.contains(status)) {
            return new Outcome.Refused(status, said + ", which means that it will not take this message");
        }
        if (status >= 300 && status < 400) {
            return new Outcome.Failed(status, said + "; redirects are not followed, subscribe the final address", null);
        }
        return new Outcome.Failed(
                status,
                said,
                RetryAfter.read(answer.headers().get("retry-after"), realNow).orElse(null));
    }
}
