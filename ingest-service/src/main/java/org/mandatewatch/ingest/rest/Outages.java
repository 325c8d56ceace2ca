package org.mandatewatch.ingest.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.kafka.NotAcknowledged;
import org.mandatewatch.common.kafka.RefusedRecord;
import org.mandatewatch.ingest.intake.ArticleBusy;
import org.mandatewatch.ingest.intake.PageNotFetched;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;
import org.mandatewatch.ingest.persistence.UnstorableArticle;

/** Says to callers what failed behind this service, and what they can do. */
@ApplicationScoped
class Outages {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String HARMLESS =
            " Repeating the call is harmless: an article's id follows from its text, so nothing is doubled.";

    /** The problem document of a failure; empty when it is a fault of ours. */
    static Optional<HttpProblem> problem(RuntimeException failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case HttpProblem problem -> problem;
                    case NotAcknowledged e ->
                        Problems.unavailable("Kafka did not acknowledge the article in time." + HARMLESS, SOON);
                    case ArchiveUnavailable e ->
                        Problems.unavailable("The database cannot be reached; nothing was published." + HARMLESS, SOON);
                    case ArticleBusy e ->
                        Problems.unavailable("The same text is being taken in just now." + HARMLESS, SOON);
                    case RefusedRecord e ->
                        Problems.payloadTooLarge("Kafka takes no record of this size; send a shorter article.");
                    case UnstorableArticle e ->
                        Problems.unprocessable("body", "cannot be kept by the database; send plain text");
                    case PageNotFetched e -> notFetched(e);
                    default -> null;
                });
    }

    private static HttpProblem notFetched(PageNotFetched failure) {
        String detail = String.valueOf(failure.getMessage());
        return switch (failure.reason()) {
            case REFUSED -> Problems.badRequest("url", detail);
            case UNSUITABLE, FORBIDDEN -> Problems.unprocessable("url", detail);
            case UNREACHABLE ->
                HttpProblem.builder()
                        .withStatus(Response.Status.BAD_GATEWAY)
                        .withTitle(Response.Status.BAD_GATEWAY.getReasonPhrase())
                        .withDetail("url " + detail)
                        .with("field", "url")
                        .build();
        };
    }

    @ServerExceptionMapper({
        NotAcknowledged.class,
        ArchiveUnavailable.class,
        ArticleBusy.class,
        RefusedRecord.class,
        UnstorableArticle.class,
        PageNotFetched.class
    })
    Response map(RuntimeException failure) {
        return problem(failure).orElseThrow(() -> failure).toResponse();
    }
}
