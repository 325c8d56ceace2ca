package org.mandatewatch.ingest.domain.feed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ContentHash;

/**
 * One entry of a feed.
 *
 * @param guid what the feed calls it (RSS guid, Atom id)
 * @param link absolute URL of its page
 * @param content the entry's own text, as long a form as the feed gives; empty when it gives none
 * @param markup true when the content is HTML
 * @param updated as written: the day it was changed, else published
 * @param publishedOn day of publication, on the calendar of the feed's own offset
 */
public record Entry(
        @Nullable String guid,
        @Nullable String link,
        @Nullable String title,
        String content,
        boolean markup,
        @Nullable String updated,
        @Nullable LocalDate publishedOn) {

    /** Which entry this is within its feed, through all edits; empty when nothing tells. */
    public Optional<String> key() {
        return Stream.of(
                        Optional.ofNullable(guid).map(value -> ContentHash.of("g-", value)),
                        Optional.ofNullable(link).map(value -> ContentHash.of("l-", value)),
                        Optional.ofNullable(title).map(value -> ContentHash.of("t-", value)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Which version of the entry this is: changes with everything that an editor may change. */
    public String fingerprint() {
        return ContentHash.of("v-", or(title), or(link), or(updated), content);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
