package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.persistence.SubscriptionRow;

/**
 * A subscription as its owner sees it.
 *
 * @param missions empty for every mission
 * @param repeat null when nothing is repeated
 * @param status {@code active}, {@code paused} or {@code disabled}
 * @param disabledWhy null unless disabled
 */
record SubscriptionView(
        String id,
        String label,
        String owner,
        List<String> missions,
        List<String> reasons,
        List<String> ladder,
        ChannelView channel,
        String timeZone,
        String at,
        @Nullable QuietView quietHours,
        String digest,
        Limits thresholds,
        @Nullable RepeatView repeat,
        Instant createdAt,
        @Nullable Instant pausedUntil,
        String status,
        @Nullable String disabledWhy) {

    /**
     * @param url null where the channel has none, and for callers who may not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChannelView(String type, @Nullable String url) {}

    record QuietView(String from, String to) {}

    record Limits(
            @Nullable Double strengthBelowShare,
            @Nullable Long displacedAbove,
            @Nullable Double changeByShare) {}

    /**
     * @param every ISO 8601 duration
     * @param then id of the subscription over whose channel it goes at last; null for none
     */
    record RepeatView(String every, int times, @Nullable String then) {

        static @Nullable RepeatView of(SubscriptionRow row) {
            return row.repeatEvery == null || row.repeatTimes == null
                    ? null
                    : new RepeatView(row.repeatEvery, row.repeatTimes, row.repeatThen);
        }
    }

    /**
     * @param mayChange false hides where messages go, because such addresses often are secrets
     * @param now domain time
     */
    static SubscriptionView of(SubscriptionRow row, boolean mayChange, Instant now) {
        boolean paused = row.pausedUntil != null && row.pausedUntil.isAfter(now);
        return new SubscriptionView(
                row.id,
                row.label,
                row.owner,
                row.missions,
                row.reasons,
                row.ladder,
                new ChannelView(row.channel, mayChange ? row.target : null),
                row.zone,
                row.at,
                row.quietFrom == null || row.quietTo == null ? null : new QuietView(row.quietFrom, row.quietTo),
                row.digest,
                new Limits(row.strengthBelowShare, row.displacedAbove, row.changeByShare),
                RepeatView.of(row),
                row.createdAt,
                row.pausedUntil,
                row.disabledWhy != null ? "disabled" : paused ? "paused" : "active",
                row.disabledWhy);
    }
}
