package org.mandatewatch.ingest.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers bodies beyond the server's own limit with a problem document; the server itself would answer nothing. */
@ApplicationScoped
class OversizedRequests {

    /** Ahead of the server's own check. */
    private static final int FIRST = 1_000_000;

    private final long maxBytes;

    OversizedRequests(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.maxBytes = maxBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        long length = contentLength(context);
        if (length <= maxBytes) {
            context.next();
            return;
        }
        JsonObject problem = new JsonObject()
                .put("status", 413)
                .put("title", "Request Entity Too Large")
                .put(
                        "detail",
                        "The request has " + length + " bytes; at most " + maxBytes
                                + " are read (quarkus.http.limits.max-body-size).");
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                // What is still on its way is not read, so the connection cannot be used again.
                .putHeader("Connection", "close")
                .end(problem.toBuffer());
    }

    /** Zero when the length is not announced; such bodies are counted while they are read. */
    private static long contentLength(RoutingContext context) {
        String header = context.request().getHeader("Content-Length");
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }
}
