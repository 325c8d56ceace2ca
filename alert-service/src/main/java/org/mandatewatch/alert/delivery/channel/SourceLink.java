package org.mandatewatch.alert.delivery.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mandatewatch.alert.delivery.MessageBody.Quote;

/**
 * The way to a source.
 *
 * @param url http or https and nothing else, without characters that need escaping
 * @param label who published it
 */
public record SourceLink(String url, String label) {

    /** Empty where the quote has no address that a reader could safely follow. */
    public static Optional<SourceLink> of(Quote quote) {
        try {
            URI url = new URI(Objects.requireNonNullElse(quote.url(), ""));
            String scheme = Objects.requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
            if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
                return Optional.empty();
            }
            return Optional.of(
                    new SourceLink(url.toASCIIString(), Objects.requireNonNullElse(quote.publisher(), url.getHost())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
