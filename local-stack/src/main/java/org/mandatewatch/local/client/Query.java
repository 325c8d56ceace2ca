package org.mandatewatch.local.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query parameters of a request; absent values are left out. */
public final class Query {
    private final List<String> parameters = new ArrayList<>();

    public Query with(String name, @Nullable String value) {
        if (value != null) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** An id as one segment of a path, whatever signs it holds. */
    public static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The path, followed by a question mark and the parameters if there are any. */
    public String on(String path) {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }
}
