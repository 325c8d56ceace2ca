package org.mandatewatch.mission.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.fact.FactKinds;
import org.mandatewatch.mission.domain.facts.FactStatus;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Which facts of a mission are wanted. */
public final class FactQuery {

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    /** Path of a value, as changes name it: only the facts for and against it, such as {@code mandate.expiry}. */
    @QueryParam("value")
    @Nullable
    String value;

    /**
     * What is wanted, once every parameter is seen to make sense.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when a parameter makes none
     */
    Wanted read() {
        if (kind != null && !FactKinds.all().contains(kind)) {
            throw Problems.badRequest("kind", "must be one of " + FactKinds.all());
        }
        return new Wanted(kind, source, Instants.day("from", from), Instants.day("to", to));
    }

    /**
     * A query that makes sense.
     *
     * @param publisher in any case
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    record Wanted(
            @Nullable String kind,
            @Nullable String publisher,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean matches(FactStatus status) {
            ArticleRef article = status.fact().header().article();
            LocalDate day = StandingFact.dayOf(article);
            return (kind == null || status.fact().kind().equals(kind))
                    && (publisher == null || publisher.equalsIgnoreCase(article.publisher()))
                    && (from == null || !day.isBefore(from))
                    && (to == null || !day.isAfter(to));
        }
    }
}
