package org.mandatewatch.alert.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.mandatewatch.alert.feed.FeedDoor;
import org.mandatewatch.alert.feed.FeedKind;
import org.mandatewatch.alert.feed.FeedToken;
import org.mandatewatch.alert.feed.OpenFeed;

/**
 * Calendars and Atom feeds for programs that can send no key: the address is the key. Therefore nothing here lets an
 * address reach a log, and every refusal is written by hand: the problem library logs the addresses of its problems.
 */
@Path("/api/v1")
public class FeedResource {

    private static final Logger LOG = Logger.getLogger(FeedResource.class);
    private static final String SECONDS = "300";

    private final FeedDoor door;
    private final FeedAddresses addresses;

    FeedResource(FeedDoor door, FeedAddresses addresses) {
        this.door = door;
        this.addresses = addresses;
    }

    /** A calendar (RFC 5545) of a mission or of a subscription. */
    @GET
    @Path("/calendars/{name: .+}")
    @PermitAll
    @Operation(
            summary = "A calendar",
            description = "`name` is the token and `.ics`. 404 for unknown and revoked tokens.")
    public Response calendar(@RestPath String name, @Context HttpHeaders headers) {
        return open(FeedKind.CALENDAR, name, headers);
    }

    /** A news feed (RFC 4287) of a mission or of a subscription. */
    @GET
    @Path("/atom/{name: .+}")
    @PermitAll
    @Operation(
            summary = "An Atom feed",
            description = "`name` is the token and `.xml`. 404 for unknown and revoked tokens.")
    public Response atom(@RestPath String name, @Context HttpHeaders headers) {
        return open(FeedKind.ATOM, name, headers);
    }

    private Response open(FeedKind kind, String name, HttpHeaders headers) {
        FeedToken token = new FeedToken(kind.token(name));
        Optional<OpenFeed> feed;
        try {
            feed = door.open(kind, token, addresses.of(kind, token));
        } catch (RuntimeException e) {
            LOG.errorf(e, "a %s cannot be written now", kind);
            return FeedProblems.unavailable();
        }
        return feed.map(found -> answer(found, headers)).orElseGet(FeedProblems::notFound);
    }

    private static Response answer(OpenFeed feed, HttpHeaders headers) {
        boolean known = feed.isKnown(
                headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH),
                headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        Response.ResponseBuilder answer = known
                ? Response.notModified()
                : Response.ok(feed.content())
                        .type(feed.kind().mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"" + feed.kind().fileName() + "\"");
        return answer.header(HttpHeaders.ETAG, feed.entityTag())
                .header(HttpHeaders.LAST_MODIFIED, feed.lastModified())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=" + SECONDS)
                .header("X-Content-Type-Options", "nosniff")
                // Addresses that are keys belong into no search engine and no other site's log.
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
