package org.mandatewatch.common.security;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers 401 as a problem document. The problem library's own mapper was built for another Quarkus and fails on this one. */
public class SecurityProblems {

    /** Ahead of the library's. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    public Response withoutKey(UnauthorizedException e) {
        return unauthorized("This call needs a key; send it as Authorization: Bearer KEY.");
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
    public Response wrongKey(AuthenticationFailedException e) {
        return unauthorized("The key is unknown or revoked; send a valid one as Authorization: Bearer KEY.");
    }

    private static Response unauthorized(String detail) {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle(Status.UNAUTHORIZED.getReasonPhrase())
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"mandate-watch\"")
                .build()
                .toResponse();
    }
}
