package org.mandatewatch.common.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457) that name the field and the remedy. */
public final class Problems {

    private Problems() {}

    public static HttpProblem badRequest(String field, String detail) {
        return badRequest(field, detail, null);
    }

    /** As above, and keeps the cause for the log. */
    public static HttpProblem badRequest(String field, String detail, @Nullable Throwable cause) {
        return withField(Status.BAD_REQUEST, field, detail, cause);
    }

    /** The request is well-formed, but makes no sense. */
    public static HttpProblem unprocessable(String field, String detail) {
        return HttpProblem.builder()
                .withStatus(422)
                .withTitle("Unprocessable content")
                .withDetail(field + " " + detail)
                .with("field", field)
                .build();
    }

    public static HttpProblem notFound(String what, String id) {
        return plain(Status.NOT_FOUND, "There is no " + what + " with id " + id + ".");
    }

    public static HttpProblem conflict(String detail) {
        return plain(Status.CONFLICT, detail);
    }

    /** What the caller saw has changed since. */
    public static HttpProblem preconditionFailed(String detail) {
        return plain(Status.PRECONDITION_FAILED, detail);
    }

    public static HttpProblem payloadTooLarge(String detail) {
        return plain(Status.REQUEST_ENTITY_TOO_LARGE, detail);
    }

    public static HttpProblem unsupportedMediaType(String detail) {
        return plain(Status.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    /** The caller did nothing wrong and may repeat the call after a while. */
    public static HttpProblem unavailable(String detail, Duration retryAfter) {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                .withDetail(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()))
                .build();
    }

    /** The caller asks too often. */
    public static HttpProblem tooManyRequests(String detail, Duration retryAfter) {
        return HttpProblem.builder()
                .withStatus(Status.TOO_MANY_REQUESTS)
                .withTitle(Status.TOO_MANY_REQUESTS.getReasonPhrase())
                .withDetail(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()))
                .build();
    }

    private static HttpProblem withField(Status status, String field, String detail, @Nullable Throwable cause) {
        HttpProblem problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(field + " " + detail)
                .with("field", field)
                .build();
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    private static HttpProblem plain(Status status, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .build();
    }
}
