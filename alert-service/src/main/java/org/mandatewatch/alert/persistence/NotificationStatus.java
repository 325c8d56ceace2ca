package org.mandatewatch.alert.persistence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a notification stands. Only {@code PENDING} and {@code LEASED} ones can still go out. */
public enum NotificationStatus {
    PENDING,
    LEASED,
    SENT,
    FAILED,
    CANCELLED,
    DROPPED;

    /** As the database and the API write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NotificationStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
