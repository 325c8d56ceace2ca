package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.persistence.SubscriptionRow;

/**
 * A subscription as its owner sees it.
 *
 * @param missions empty for every mission
 * @param language ISO 639-1 code of the language of its messages
 * @param repeat null when nothing is repeated
 * @param status {@code active}, {@code paused}, {@code unconfirmed} (a mail's reader has yet to agree) or {@code
 *     disabled}
 * @param disabledWhy null unless disabled
 * @param failingSince real time since which nothing arrived; null when the latest message did
 */
record SubscriptionView(
        String id,
        String label,
        String owner,
        List<String> missions,
        List<String> reasons,
        List<String> ladder,
        ChannelView channel,
        String language,
        String timeZone,
        String at,
        @Nullable QuietView quietHours,
        String digest,
        Limits thresholds,
        @Nullable RepeatView repeat,
        Instant createdAt,
        @Nullable Instant pausedUntil,
        String status,
        @Nullable String disabledWhy,
        @Nullable Instant failingSince) {

    /**
     * Only the channel's own field is there, and for callers who may see it; an address that is a password is masked.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChannelView(
            String type,
            @Nullable String address,
            @Nullable String url,
            @Nullable String chatId,
            @Nullable String topicUrl,
            @Nullable String endpoint) {

        static ChannelView of(Channel channel, boolean mayChange) {
            Function<String, @Nullable String> field =
                    name -> mayChange && name.equals(channel.field()) ? channel.shown() : null;
            return new ChannelView(
                    channel.type(),
                    field.apply("address"),
                    field.apply("url"),
                    field.apply("chatId"),
                    field.apply("topicUrl"),
                    field.apply("endpoint"));
        }
    }

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
                ChannelView.of(Channel.of(row.channel, row.target), mayChange),
                row.language,
                row.zone,
                row.at,
                row.quietFrom == null || row.quietTo == null ? null : new QuietView(row.quietFrom, row.quietTo),
                row.digest,
                new Limits(row.strengthBelowShare, row.displacedAbove, row.changeByShare),
                RepeatView.of(row),
                row.createdAt,
                row.pausedUntil,
                status(row, paused),
                row.disabledWhy,
                row.failingSince);
    }

    private static String status(SubscriptionRow row, boolean paused) {
        if (row.disabledWhy != null) {
            return "disabled";
        }
        if (row.unconfirmedSince != null) {
            return "unconfirmed";
        }
        return paused ? "paused" : "active";
    }
}
