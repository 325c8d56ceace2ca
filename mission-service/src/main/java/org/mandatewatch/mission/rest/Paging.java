package org.mandatewatch.mission.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;

/**
 * Cuts lists into pages.
 *
 * @param limit items on a page
 * @param position where the page starts; null for the first page
 */
record Paging(int limit, @Nullable String position) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when a parameter makes no sense */
    static Paging of(@Nullable Integer limit, @Nullable String cursor) {
        if (limit != null && (limit < 1 || limit > LARGEST_LIMIT)) {
            throw Problems.badRequest("limit", "must be from 1 to " + LARGEST_LIMIT);
        }
        return new Paging(limit == null ? DEFAULT_LIMIT : limit, cursor == null ? null : Cursor.read(cursor));
    }

    /**
     * A page; {@code PageLinks} adds its header.
     *
     * @param found the things on this page and, when there are any, at least one of the next
     * @param shown what readers see of a thing
     * @param positionOf where the page after a thing starts
     */
    <T, V> Page<V> page(List<T> found, Function<T, V> shown, Function<T, String> positionOf) {
        return Page.of(found, limit, shown, positionOf);
    }
}
