package org.mandatewatch.alert.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mandatewatch.alert.config.ChannelConfig;
import org.mandatewatch.common.http.Problems;

/** What a browser needs to know before it can subscribe. */
@Path("/api/v1/web-push")
@Produces(MediaType.APPLICATION_JSON)
public class WebPushResource {

    private final ChannelConfig channels;

    WebPushResource(ChannelConfig channels) {
        this.channels = channels;
    }

    /** The key to give to {@code PushManager.subscribe} as {@code applicationServerKey}. */
    @GET
    @Path("/key")
    @PermitAll
    public Key key() {
        return new Key(
                channels.webPush().publicKey().orElseThrow(() -> Problems.notFound("web push key", "public-key")));
    }

    /**
     * The public key of this installation.
     *
     * @param publicKey an uncompressed point of P-256 in base64url
     */
    record Key(String publicKey) {}
}
