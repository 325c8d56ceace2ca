package org.mandatewatch.alert.domain.atom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an Atom feed, ready to be written down.
 *
 * @param id a tag URI (RFC 4151), the same for good
 * @param text plain, several lines
 * @param link where to read the newest article behind it; null when none was posted with an address
 * @param published in domain time
 * @param updated in domain time
 */
public record AtomEntry(
        String id, String title, String text, @Nullable String link, Instant published, Instant updated) {

    /** The id of a thing of ours. */
    public static String tag(String kind, String name) {
        return "tag:mandatewatch.org,2024:" + kind + "/" + name;
    }
}
