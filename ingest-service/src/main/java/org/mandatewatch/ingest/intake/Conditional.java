package org.mandatewatch.ingest.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.feed.Validators;

/** Conditional requests: "send it only when it changed". */
public final class Conditional {

    /** A server's word for a version is short; a longer one is not worth keeping. */
    private static final int LONGEST = 1024;

    private Conditional() {}

    /** The headers, with those that name the known version. */
    public static Map<String, String> headers(Map<String, String> headers, Validators known) {
        Map<String, String> all = new HashMap<>(headers);
        if (known.etag() != null) {
            all.put("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            all.put("If-Modified-Since", known.lastModified());
        }
        return all;
    }

    /** What the server calls the version it sent. */
    public static Validators validators(WebFetch.Fetched answer) {
        return new Validators(sane(answer, "etag"), sane(answer, "last-modified"));
    }

    private static @Nullable String sane(WebFetch.Fetched answer, String header) {
        return answer.header(header)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                .orElse(null);
    }
}
