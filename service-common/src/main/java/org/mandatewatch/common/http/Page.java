package org.mandatewatch.common.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next opaque cursor to ask for what follows; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page off what was found.
     *
     * @param found the things on this page and, when there are any, at least one of the next
     * @param limit things on a page
     * @param shown what readers see of a thing
     * @param positionOf where the page after a thing starts; the cursor holds it
     */
    public static <T, V> Page<V> of(List<T> found, int limit, Function<T, V> shown, Function<T, String> positionOf) {
        boolean more = found.size() > limit;
        List<T> here = more ? found.subList(0, limit) : found;
        return new Page<>(here.stream().map(shown).toList(), more ? Cursor.of(positionOf.apply(here.getLast())) : null);
    }
}
