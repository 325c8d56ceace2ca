package org.mandatewatch.alert.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.persistence.FeedTokenRow;

/** The two forms that one token opens. */
public enum FeedKind {
    /** iCalendar, RFC 5545. */
    CALENDAR("text/calendar;charset=utf-8", "calendars", ".ics"),
    /** Atom, RFC 4287. */
    ATOM("application/atom+xml;charset=utf-8", "atom", ".xml");

    private final String mediaType;
    private final String folder;
    private final String ending;

    FeedKind(String mediaType, String folder, String ending) {
        this.mediaType = mediaType;
        this.folder = folder;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The address of the feed below the service's own address, without a leading slash. */
    public String path(String token) {
        return "api/v1/" + folder + "/" + token + ending;
    }

    /** What stands before the ending in a file name of this kind; the whole name, which is no token, when it has another. */
    public String token(String fileName) {
        return fileName.endsWith(ending) ? fileName.substring(0, fileName.length() - ending.length()) : fileName;
    }

    /** A name for the file where somebody saves it. */
    public String fileName() {
        return "mandate-watch" + ending;
    }

    @Nullable
    String tag(FeedTokenRow row) {
        return this == CALENDAR ? row.calendarTag : row.atomTag;
    }

    @Nullable
    Instant changedAt(FeedTokenRow row) {
        return this == CALENDAR ? row.calendarChangedAt : row.atomChangedAt;
    }

    void note(FeedTokenRow row, String tag, Instant changedAt) {
        if (this == CALENDAR) {
            row.calendarTag = tag;
            row.calendarChangedAt = changedAt;
        } else {
            row.atomTag = tag;
            row.atomChangedAt = changedAt;
        }
    }
}
