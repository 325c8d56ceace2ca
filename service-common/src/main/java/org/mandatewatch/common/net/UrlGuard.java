package org.mandatewatch.common.net;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whether a URL that a user chose may be called, and at which address. */
@ApplicationScoped
public class UrlGuard {

    private final List<AddressRange> allowed;

    UrlGuard(SsrfConfig config) {
        this.allowed = config.allow().orElse(List.of()).stream()
                .map(AddressRange::parse)
                .toList();
    }

    /**
     * Resolves a URL's host and returns the one address to connect to. Blocks for the lookup.
     *
     * @throws HostNotFound when its name does not resolve, which may pass
     * @throws RefusedUrl when it is no plain http(s) URL, or resolves to any address that is not
     *     public and not allowed
     */
    public InetAddress resolve(URI url) {
        String host = checkForm(url);
        InetAddress[] found = lookUp(host);
        for (InetAddress address : found) {
            // One bad address is enough: which of several is used must not be the attacker's choice.
            if (SpecialPurpose.includes(address) && allowed.stream().noneMatch(range -> range.contains(address))) {
                throw new RefusedUrl("The host " + host + " is at " + address.getHostAddress()
                        + ", which is not a public address. An operator can allow it in mandatewatch.ssrf.allow.");
            }
        }
        return found[0];
    }

    private static String checkForm(URI url) {
        @Nullable String scheme = url.getScheme();
        if (scheme == null || !List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new RefusedUrl("Only http and https URLs can be called, not " + url);
        }
        if (url.getUserInfo() != null) {
            throw new RefusedUrl("A URL must not carry a user name or password");
        }
        @Nullable String host = url.getHost();
        if (host == null || host.isBlank()) {
            throw new RefusedUrl("The URL names no host: " + url);
        }
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static InetAddress[] lookUp(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new HostNotFound(host);
        }
    }
}
