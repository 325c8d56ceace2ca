package org.mandatewatch.alert.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.DeadlineRef;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * What receivers get, whatever the channel.
 *
 * @param type name of the reason, or {@code test}
 * @param timestamp as of when it speaks, in domain time
 */
public record MessageBody(String type, Instant timestamp, Data data) {

    static MessageBody of(PlannedNotification planned, Language language, Instant speaking) {
        return new MessageBody(
                planned.reason(),
                speaking,
                new Data(
                        planned.id().value(),
                        planned.subscription().value(),
                        planned.mission().value(),
                        planned.deadline(),
                        planned.rung(),
                        planned.daysLeft(),
                        language.code(),
                        planned.title(),
                        planned.text(),
                        planned.evidence().stream().map(Quote::of).toList()));
    }

    /** One message that gathers several. */
    static MessageBody digest(
            NotificationRow digest, Subscription subscription, List<PlannedNotification> gathered, Instant speaking) {
        String count = gathered.size() == 1 ? "1 message" : gathered.size() + " messages";
        return new MessageBody(
                digest.reason,
                speaking,
                new Data(
                        digest.id,
                        digest.subscription,
                        null,
                        null,
                        null,
                        null,
                        subscription.language().code(),
                        "Mandate Watch: " + count + " on "
                                + Days.day(Objects.requireNonNull(digest.digest, "a digest has its day")),
                        text(gathered),
                        gathered.stream()
                                .flatMap(n -> n.evidence().stream())
                                .distinct()
                                .map(Quote::of)
                                .toList()));
    }

    /** What it is about comes first, for channels that cut long texts. */
    private static String text(List<PlannedNotification> gathered) {
        return Stream.concat(
                        Stream.of(gathered.stream()
                                .map(PlannedNotification::title)
                                .collect(Collectors.joining("\n"))),
                        gathered.stream().map(PlannedNotification::text))
                .collect(Collectors.joining("\n\n"));
    }

    /** Tells an owner that another subscription of theirs has ended. */
    static MessageBody disabled(
            String notification, SubscriptionRow to, SubscriptionRow ended, String why, Instant now) {
        OwnWords words = OwnWords.in(Language.of(to.language));
        return new MessageBody(
                "channel-disabled",
                now,
                own(notification, to.id, to.language, words.disabledTitle(ended), words.disabledText(ended, why)));
    }

    private static Data own(String notification, String subscription, String language, String title, String text) {
        return new Data(notification, subscription, null, null, null, null, language, title, text, List.of());
    }

    /**
     * @throws IllegalArgumentException when the text is none of ours
     */
    public static MessageBody read(String json) {
        try {
            return ContractJson.mapper().readValue(json, MessageBody.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a message: " + e.getOriginalMessage(), e);
        }
    }

    static MessageBody test(String notification, String subscription, String language, Instant now) {
        OwnWords words = OwnWords.in(Language.of(language));
        return new MessageBody(
                "test", now, own(notification, subscription, language, words.testTitle(), words.testText()));
    }

    /**
     * The message itself.
     *
     * @param notification id; receivers that see it twice may ignore the second
     * @param deadline null when it is about none
     * @param rung null when it is none
     * @param daysLeft null when it counts to no day
     * @param language ISO 639-1 code of the language of title and text
     */
    public record Data(
            String notification,
            String subscription,
            @Nullable String mission,
            @Nullable DeadlineRef deadline,
            @Nullable String rung,
            @Nullable Integer daysLeft,
            String language,
            String title,
            String text,
            List<Quote> evidence) {

        public Data {
            evidence = List.copyOf(evidence);
            // What was stored before there were languages is English.
            language = Objects.requireNonNullElse(language, "en");
        }
    }

    /** One piece of evidence. */
    public record Quote(
            String quote,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn) {

        static Quote of(SourceQuote source) {
            return new Quote(source.quote(), source.url(), source.publisher(), source.publishedOn());
        }
    }
}
