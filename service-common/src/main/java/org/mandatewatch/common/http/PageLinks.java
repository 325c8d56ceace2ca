package org.mandatewatch.common.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;

/** Names what follows a {@link Page} in a {@code Link} header as well (RFC 8288), for callers that never look inside. */
@Provider
public class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            Link next = Link.fromUriBuilder(
                            request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next()))
                    .rel("next")
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, next);
        }
    }
}
