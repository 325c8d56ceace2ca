package org.mandatewatch.mission.rest.csv;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.mandatewatch.common.http.Problems;

/** Lets a link ask for a format, {@code ?format=csv}, where no header can be set; it outranks {@code Accept}. */
@Provider
@PreMatching
public class FormatParameter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaType(format));
        }
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> CsvTable.TYPE;
            case "json" -> MediaType.APPLICATION_JSON;
            default -> throw Problems.badRequest("format", "must be json or csv");
        };
    }
}
