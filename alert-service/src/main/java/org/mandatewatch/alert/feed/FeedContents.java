package org.mandatewatch.alert.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.atom.AtomEntry;
import org.mandatewatch.alert.domain.atom.MissionEntries;
import org.mandatewatch.alert.domain.calendar.CalendarEvent;
import org.mandatewatch.alert.domain.calendar.CalendarEvents;
import org.mandatewatch.alert.persistence.Calendars;
import org.mandatewatch.alert.persistence.FeedTokenRow;
import org.mandatewatch.alert.persistence.MissionHistory;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.SentNotifications;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.MissionId;

/** What stands in the feeds of a token. Call inside a transaction. */
@ApplicationScoped
public class FeedContents {

    private static final String NAME = "Mandate Watch: ";
    /** Of an Atom feed; readers that look once a day miss none. */
    private static final int ENTRIES = 100;

    private static final Comparator<CalendarEvent> BY_DAY =
            Comparator.comparing((CalendarEvent event) -> event.days().first()).thenComparing(CalendarEvent::uid);

    private final Subscriptions subscriptions;
    private final Missions missions;
    private final Calendars calendars;
    private final MissionHistory history;
    private final SentNotifications sent;
    private final DomainClock clock;

    FeedContents(
            Subscriptions subscriptions,
            Missions missions,
            Calendars calendars,
            MissionHistory history,
            SentNotifications sent,
            DomainClock clock) {
        this.subscriptions = subscriptions;
        this.missions = missions;
        this.calendars = calendars;
        this.history = history;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * @param self address of the feed
     */
    String write(FeedKind kind, FeedTokenRow token, String self) {
        String mission = token.mission;
        if (mission != null) {
            return ofMission(kind, new MissionId(mission), self, token.createdAt);
        }
        SubscriptionRow row = subscriptions
                .find(Objects.requireNonNull(token.subscription, "a token is of a mission or of a subscription"))
                .orElseThrow();
        return ofSubscription(kind, Subscriptions.read(row), self);
    }

    private String ofMission(FeedKind kind, MissionId mission, String self, Instant begun) {
        String name = missions.name(mission).orElse(mission.value());
        List<CalendarEvent> events = CalendarEvents.of(calendars.of(mission), Optional.empty(), clock.now());
        return switch (kind) {
            case CALENDAR ->
                ICalendarWriter.write(
                        NAME + name, "Mandate expiries, council votes and reports due of this mission.", events);
            case ATOM ->
                AtomWriter.write(
                        AtomEntry.tag("mission", mission.value()),
                        NAME + name,
                        self,
                        begun,
                        MissionEntries.of(name, events, history.news(mission, ENTRIES), ENTRIES));
        };
    }

    private String ofSubscription(FeedKind kind, Subscription subscription, String self) {
        return switch (kind) {
            case CALENDAR ->
                ICalendarWriter.write(
                        NAME + name(subscription),
                        "Mandate expiries, council votes and reports due, with an alarm at each step of the ladder.",
                        events(subscription));
            case ATOM ->
                AtomWriter.write(
                        AtomEntry.tag("subscription", subscription.id().value()),
                        NAME + name(subscription),
                        self,
                        subscription.createdAt(),
                        sent.newest(subscription.id().value(), ENTRIES).stream()
                                .map(SentEntry::of)
                                .toList());
        };
    }

    private List<CalendarEvent> events(Subscription subscription) {
        return missions.ids().stream()
                .filter(subscription::wants)
                .flatMap(mission ->
                        CalendarEvents.of(calendars.of(mission), Optional.of(subscription), clock.now()).stream())
                .sorted(BY_DAY)
                .toList();
    }

    private String name(Subscription subscription) {
        if (!subscription.label().isBlank()) {
            return subscription.label();
        }
        return subscription.missions().isEmpty()
                ? "all missions"
                : subscription.missions().stream()
                        .sorted()
                        .map(mission -> missions.name(mission).orElse(mission.value()))
                        .collect(Collectors.joining(", "));
    }
}
