package org.mandatewatch.common.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Opaque cursors: callers hand them back as they got them. */
public final class Cursor {

    private Cursor() {}

    public static String of(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position inside a cursor.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no cursor of ours
     */
    public static String read(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("cursor", "is not one that this service gave out; start without it", e);
        }
    }
}
