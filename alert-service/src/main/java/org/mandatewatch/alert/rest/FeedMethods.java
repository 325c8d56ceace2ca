package org.mandatewatch.alert.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Turns away what calendar programs try before they read (PROPFIND, OPTIONS), before anybody else does it with a log line
 * that holds the address.
 */
@Provider
@PreMatching
public class FeedMethods implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean feed = path.startsWith("/api/v1/calendars/") || path.startsWith("/api/v1/atom/");
        if (feed && !READING.contains(request.getMethod())) {
            request.abortWith(FeedProblems.methodNotAllowed());
        }
    }
}
