package org.mandatewatch.alert.rest;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Digest;
import org.mandatewatch.alert.domain.Repeat;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.common.http.Problems;

/** Reads {@code repeat}. */
final class RepeatRequest {

    private RepeatRequest() {}

    static @Nullable Repeat read(Fields fields, Digest digest) {
        return fields.object("repeat")
                .map(repeat -> {
                    if (digest != Digest.IMMEDIATE) {
                        throw Problems.badRequest(
                                repeat.path().replace(".", ""),
                                "makes no sense with a digest; write digest immediate, or make two subscriptions");
                    }
                    return read(repeat);
                })
                .orElse(null);
    }

    private static Repeat read(Fields repeat) {
        repeat.allowOnly(Set.of("every", "times", "then"));
        Duration every = repeat.value("every", Duration::parse, "is no duration; write it as PT2H")
                .orElseThrow(() -> Problems.badRequest(repeat.path() + "every", "is missing; write it as PT2H"));
        double times = repeat.number("times").orElse(1.0);
        if (times != Math.rint(times)) {
            throw Problems.badRequest(repeat.path() + "times", "must be a whole number");
        }
        if (every.compareTo(Repeat.SHORTEST) < 0 || every.compareTo(Repeat.LONGEST) > 0) {
            throw Problems.badRequest(repeat.path() + "every", "is " + every + "; it must be from PT5M to P7D");
        }
        if (times < 1 || times > Repeat.MOST) {
            throw Problems.badRequest(repeat.path() + "times", "must be from 1 to " + Repeat.MOST);
        }
        return new Repeat(
                every,
                (int) times,
                repeat.text("then")
                        .filter(id -> !id.isBlank())
                        .map(SubscriptionId::new)
                        .orElse(null));
    }
}
