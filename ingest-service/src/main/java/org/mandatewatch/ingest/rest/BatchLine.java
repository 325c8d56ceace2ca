package org.mandatewatch.ingest.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.extract.Warning;
import org.mandatewatch.ingest.intake.Receipt;

/**
 * What became of one line of a batch.
 *
 * @param line from 1
 * @param status what the line would have been answered on its own
 * @param article null when the line was refused
 * @param problem null when it was not
 */
public record BatchLine(
        int line,
        int status,
        @Nullable ArticleRef article,
        List<Fact> facts,
        List<Warning> warnings,
        @Nullable Refusal problem) {

    static BatchLine taken(int line, Receipt receipt) {
        return new BatchLine(
                line, receipt.sent() ? 202 : 200, receipt.article().ref(), receipt.facts(), receipt.warnings(), null);
    }

    static BatchLine refused(int line, HttpProblem problem) {
        Refusal refusal = new Refusal(
                problem.getStatusCode(),
                problem.getTitle(),
                problem.getDetail(),
                problem.getParameters().get("field"));
        return new BatchLine(line, refusal.status(), null, List.of(), List.of(), refusal);
    }

    /** A problem document (RFC 9457) inside an answer. */
    public record Refusal(
            int status,
            @Nullable String title,
            @Nullable String detail,
            @Nullable Object field) {}
}
