package org.mandatewatch.ingest.domain.date;

import java.time.Period;
import java.util.Optional;

/** The lengths that date phrases name. */
public final class Spans {

    private Spans() {}

    /** How long the phrase says something lasts: "another year" is P1Y, "12 months" stays P12M; empty when it is no length. */
    public static Optional<Period> periodOf(TimeExpression expression) {
        return expression instanceof TimeExpression.Span span && span.flavour() != TimeExpression.Flavour.EVERY
                ? Optional.of(span.period())
                : Optional.empty();
    }
}
