package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.feed.FeedKind;
import org.mandatewatch.alert.feed.FeedTokenIssue;
import org.mandatewatch.alert.persistence.FeedTokenRow;

/**
 * A token that opens a calendar and an Atom feed.
 *
 * @param id names the token to revoke it; opens nothing
 * @param subscription null for a mission's
 * @param mission null for a subscription's
 * @param createdAt real time
 * @param readAt real time, to the hour: when one of its feeds was last asked for; null when never
 * @param calendarUrl only when it was made just now, and never shown again
 * @param atomUrl likewise
 */
record FeedTokenView(
        String id,
        String label,
        String owner,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String subscription,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mission,
        Instant createdAt,
        @Nullable Instant readAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String calendarUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String atomUrl) {

    static FeedTokenView of(FeedTokenRow row) {
        return new FeedTokenView(
                row.id, row.label, row.owner, row.subscription, row.mission, row.createdAt, row.readAt, null, null);
    }

    static FeedTokenView of(FeedTokenIssue.Issued issued, FeedAddresses addresses) {
        FeedTokenRow row = issued.row();
        return new FeedTokenView(
                row.id,
                row.label,
                row.owner,
                row.subscription,
                row.mission,
                row.createdAt,
                row.readAt,
                addresses.of(FeedKind.CALENDAR, issued.token()),
                addresses.of(FeedKind.ATOM, issued.token()));
    }
}
