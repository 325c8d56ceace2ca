package org.mandatewatch.ingest.domain.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for the address of one page: scheme and host in lower case, no default port, no fragment, no parameters
 * that merely say where the reader came from.
 */
public final class CanonicalUrl {

    /** Longer addresses are not addresses of articles. */
    public static final int MAX_LENGTH = 4096;

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "mkt_tok",
            "oly_anon_id",
            "oly_enc_id",
            "vero_id",
            "_hsenc",
            "_hsmi",
            "hsctatracking",
            "wt_mc",
            "icid",
            "ref_src",
            "ref_url",
            "cmpid",
            "s_cid",
            "spm",
            "xtor",
            "__twitter_impression");

    private static final Set<String> TRACKING_PREFIXES = Set.of("utm_", "at_", "pk_", "mtm_");

    private static final Pattern FORBIDDEN = Pattern.compile("[ \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private CanonicalUrl() {}

    /**
     * The canonical spelling.
     *
     * @throws IllegalArgumentException with a remark for people when it is no absolute http(s) address
     */
    public static String of(String url) {
        if (url.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("is longer than " + MAX_LENGTH + " characters");
        }
        URI uri = parse(url.strip());
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException(
                    "must be an absolute http or https address, such as https://example.org/a");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.isEmpty()) {
            throw new IllegalArgumentException("names no host");
        }
        if (authority.contains("@")) {
            throw new IllegalArgumentException("must not carry a user name or password");
        }
        String path =
                Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        return scheme + "://" + host(scheme, authority) + path
                + query(uri.getRawQuery() == null ? "" : uri.getRawQuery());
    }

    private static URI parse(String url) {
        try {
            return new URI(FORBIDDEN.matcher(url).replaceAll(CanonicalUrl::escape));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is not a URL: " + e.getReason(), e);
        }
    }

    private static String escape(MatchResult forbidden) {
        return Matcher.quoteReplacement(
                "%%%02X".formatted((int) forbidden.group().charAt(0)));
    }

    private static String host(String scheme, String authority) {
        Matcher parts = Pattern.compile("(\\[[^]]*]|[^:]*)(?::(\\d*))?").matcher(authority);
        if (!parts.matches() || parts.group(1).isEmpty()) {
            throw new IllegalArgumentException("names no host that can be read");
        }
        String name = parts.group(1).toLowerCase(Locale.ROOT);
        String ascii = name.startsWith("[") ? name : IDN.toASCII(name).replaceAll("\\.$", "");
        String port = Optional.ofNullable(parts.group(2)).orElse("");
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return usual ? ascii : ascii + ":" + port;
    }

    private static String query(String raw) {
        String kept = Arrays.stream(raw.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
