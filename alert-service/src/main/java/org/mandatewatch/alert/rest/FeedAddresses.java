package org.mandatewatch.alert.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mandatewatch.alert.feed.FeedKind;
import org.mandatewatch.alert.feed.FeedToken;

/** Addresses of feeds as people put them into their programs. */
@RequestScoped
public class FeedAddresses {

    private final UriInfo request;
    private final Optional<String> publicUrl;

    FeedAddresses(UriInfo request, @ConfigProperty(name = "mandatewatch.public-url") Optional<String> publicUrl) {
        this.request = request;
        this.publicUrl = publicUrl;
    }

    /** Below the address that the installation is known by, else below the one that the caller used. */
    String of(FeedKind kind, FeedToken token) {
        String base = publicUrl.orElseGet(() -> request.getBaseUri().toString());
        return (base.endsWith("/") ? base : base + "/") + kind.path(token.value());
    }
}
