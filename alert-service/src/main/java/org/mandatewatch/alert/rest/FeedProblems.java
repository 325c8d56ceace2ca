package org.mandatewatch.alert.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Refusals at the addresses of feeds: problem details as everywhere, but never thrown, so that they are never logged. */
final class FeedProblems {

    private FeedProblems() {}

    /** The same for a token that never was and for one that was revoked. */
    static Response notFound() {
        return problem(
                Status.NOT_FOUND,
                "There is no feed at this address. Its token may have been revoked; ask for a new address.",
                HttpHeaders.CACHE_CONTROL,
                "no-store");
    }

    static Response unavailable() {
        return problem(
                Status.SERVICE_UNAVAILABLE,
                "The feed cannot be written now; try again.",
                HttpHeaders.RETRY_AFTER,
                "60");
    }

    static Response methodNotAllowed() {
        return problem(Status.METHOD_NOT_ALLOWED, "Feeds can only be read.", HttpHeaders.ALLOW, "GET, HEAD");
    }

    private static Response problem(Status status, String detail, String header, String value) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .withHeader(header, value)
                .build()
                .toResponse();
    }
}
