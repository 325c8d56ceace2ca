package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to making or changing a subscription.
 *
 * @param secret that signs webhooks; only when it was made just now, and never shown again
 * @param calendarUrl only when the subscription was made just now, and never shown again; more addresses come from
 *     {@code feed-tokens}
 * @param atomUrl likewise
 * @param confirmation what came of asking the reader of a mail subscription; only when they were asked just now
 * @param next what will be sent next, earliest first
 * @param why nothing is planned; null when something is
 */
record SavedSubscription(
        @JsonUnwrapped SubscriptionView subscription,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String calendarUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String atomUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confirmation,
        List<PreviewItem> next,
        @Nullable String why) {}
