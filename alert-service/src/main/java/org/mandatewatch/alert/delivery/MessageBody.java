package org.mandatewatch.alert.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.DeadlineRef;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.persistence.NotificationRow;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * What receivers get, whatever the channel.
 *
 * @param type name of the reason, or {@code test}
 * @param timestamp as of when it speaks, in domain time
 */
public record MessageBody(String type, Instant timestamp, Data data) {

    static MessageBody of(PlannedNotification planned, Instant speaking) {
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
                        "Mandate Watch: " + count + " on "
                                + Days.day(Objects.requireNonNull(digest.digest, "a digest has its day")),
                        gathered.stream().map(n -> n.title() + "\n" + n.text()).collect(Collectors.joining("\n\n")),
                        gathered.stream()
                                .flatMap(n -> n.evidence().stream())
                                .distinct()
                                .map(Quote::of)
                                .toList()));
    }

    static MessageBody test(String notification, String subscription, Instant now) {
        return new MessageBody(
                "test",
                now,
                new Data(
                        notification,
                        subscription,
                        null,
                        null,
                        null,
                        null,
                        "Mandate Watch: test message",
                        "This is a test of your subscription. Real messages look the same and say what, when, how sure and"
                                + " who says so.",
                        List.of()));
    }

    /**
     * The message itself.
     *
     * @param notification id; receivers that see it twice may ignore the second
     * @param deadline null when it is about none
     * @param rung null when it is none
     * @param daysLeft null when it counts to no day
     */
    public record Data(
            String notification,
            String subscription,
            @Nullable String mission,
            @Nullable DeadlineRef deadline,
            @Nullable String rung,
            @Nullable Integer daysLeft,
            String title,
            String text,
            List<Quote> evidence) {

        public Data {
            evidence = List.copyOf(evidence);
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
