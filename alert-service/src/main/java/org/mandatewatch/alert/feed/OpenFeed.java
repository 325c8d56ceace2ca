package org.mandatewatch.alert.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it reads now.
 *
 * @param tag opaque characters of its entity tag
 * @param changedAt real time, whole seconds: since when it has read like that
 */
public record OpenFeed(FeedKind kind, byte[] content, String tag, Instant changedAt) {

    /** The entity tag (RFC 9110, section 8.8.3). Weak, because the same feed is sent packed and unpacked. */
    public String entityTag() {
        return "W/\"" + tag + "\"";
    }

    public String lastModified() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(changedAt.atZone(ZoneOffset.UTC));
    }

    /**
     * Whether the caller has it already (RFC 9110, section 13.2.2): entity tags decide where there are any, else the date.
     *
     * @param ifNoneMatch each value of that header
     */
    public boolean isKnown(List<String> ifNoneMatch, @Nullable String ifModifiedSince) {
        if (!ifNoneMatch.isEmpty()) {
            return ifNoneMatch.stream()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(String::strip)
                    .anyMatch(known -> known.equals("*") || opaque(known).equals("\"" + tag + "\""));
        }
        if (ifModifiedSince == null) {
            return false;
        }
        try {
            Instant since = ZonedDateTime.parse(ifModifiedSince, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return !changedAt.isAfter(since);
        } catch (DateTimeParseException e) {
            return false; // A recipient must ignore a date that it cannot read.
        }
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
