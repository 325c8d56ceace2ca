package org.mandatewatch.alert.rest;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Threshold;
import org.mandatewatch.alert.domain.Thresholds;
import org.mandatewatch.common.http.Problems;

/** Reads {@code thresholds}. */
final class ThresholdsRequest {

    private ThresholdsRequest() {}

    static Thresholds read(Fields fields) {
        return fields.object("thresholds").map(ThresholdsRequest::limits).orElse(Thresholds.NONE);
    }

    private static Thresholds limits(Fields limits) {
        limits.allowOnly(Set.of("strengthBelowShare", "displacedAbove", "changeByShare"));
        return new Thresholds(
                limit(limits, "strengthBelowShare", Threshold.StrengthBelow::new),
                limit(limits, "displacedAbove", people -> new Threshold.DisplacedAbove(whole(limits, people))),
                limit(limits, "changeByShare", Threshold.ChangeBy::new));
    }

    private static <T> @Nullable T limit(Fields limits, String name, Function<Double, T> threshold) {
        return limits.number(name)
                .map(number -> {
                    try {
                        return threshold.apply(number);
                    } catch (IllegalArgumentException e) {
                        throw Problems.badRequest(limits.path() + name, String.valueOf(e.getMessage()), e);
                    }
                })
                .orElse(null);
    }

    private static long whole(Fields limits, double number) {
        if (number != Math.rint(number) || Math.abs(number) > 1e15) {
            throw Problems.badRequest(limits.path() + "displacedAbove", "must be a whole number of people");
        }
        return (long) number;
    }
}
