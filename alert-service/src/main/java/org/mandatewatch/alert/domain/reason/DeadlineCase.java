package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.DeadlineLog;
import org.mandatewatch.alert.domain.DeadlineRef;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Slot;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.Told;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.alert.domain.text.Sources;
import org.mandatewatch.alert.domain.text.Subject;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.SourceQuote;

/** A {@link PlanningCase} narrowed to one deadline. */
public record DeadlineCase(PlanningCase planning, DeadlineLog log) {

    Subscription subscription() {
        return planning.subscription();
    }

    Deadline deadline() {
        return log.deadline();
    }

    List<Told> told() {
        return planning.sent().about(deadline());
    }

    Subject subject() {
        return Subject.of(deadline().kind());
    }

    String missionName() {
        return planning.state().name();
    }

    /** The window of the deadline before its latest move, while nobody has confirmed that move. */
    Optional<DateWindow> unconfirmedMoveFrom() {
        return Optional.ofNullable(deadline().movedFrom())
                .filter(w -> Windows.disjoint(w, deadline().window()));
    }

    /** When news of it, heard at {@code heard}, goes out: it can wait for a digest only while its day has not begun. */
    Slot slot(Instant heard, DateWindow window) {
        return subscription()
                .slot(
                        heard,
                        Windows.counted(window)
                                .map(day -> Windows.begin(day, window))
                                .orElse(null));
    }

    boolean wantedAt(Instant instant, Reason reason) {
        return planning.wantedAt(instant, reason);
    }

    /** True when the deadline's last possible day was not over yet at that instant. */
    boolean wasAheadAt(Instant instant) {
        return Windows.last(deadline().window())
                .map(day -> Windows.end(day, deadline().window()).isAfter(instant))
                .orElse(true);
    }

    NotificationId id(Reason reason, String part, int revision) {
        return NotificationId.of(subscription().id(), planning.state().id(), reason.id(), log.name(), part, revision);
    }

    /** Whole days from the subscriber's calendar day at {@code speaking} to {@code day}. */
    int daysLeft(Instant speaking, LocalDate day) {
        return (int)
                ChronoUnit.DAYS.between(speaking.atZone(subscription().zone()).toLocalDate(), day);
    }

    PlannedNotification planned(
            NotificationId id,
            Reason reason,
            @Nullable String rung,
            int revision,
            DateWindow window,
            Slot slot,
            Message message) {
        return planned(
                id, reason, rung, revision, window, slot, message, deadline().evidence());
    }

    PlannedNotification planned(
            NotificationId id,
            Reason reason,
            @Nullable String rung,
            int revision,
            DateWindow window,
            Slot slot,
            Message message,
            List<SourceQuote> evidence) {
        LocalDate day = Windows.counted(window).orElse(null);
        Integer daysLeft = day == null ? null : daysLeft(planning.moment().speaksAt(slot.at()), day);
        return new PlannedNotification(
                id,
                subscription().id(),
                planning.state().id(),
                reason.id(),
                ref(window),
                rung,
                revision,
                slot.at(),
                day,
                daysLeft,
                message.title(),
                message.text(),
                evidence,
                facts(evidence),
                slot.digest());
    }

    Dropped dropped(
            NotificationId id,
            Reason reason,
            @Nullable String rung,
            int revision,
            DateWindow window,
            Instant due,
            String why) {
        return new Dropped(
                id,
                reason.id(),
                ref(window),
                rung,
                revision,
                due,
                missionName() + ": " + subject().noun() + ", " + Days.window(window),
                why);
    }

    /** How sure, since when, from whom: the lines that end every message about a deadline. */
    String background() {
        return Sources.certainty(deadline()) + "\nKnown since "
                + Days.day(log.firstHeard().atZone(subscription().zone()).toLocalDate()) + "."
                + (deadline().evidence().isEmpty()
                        ? ""
                        : "\n" + Sources.quotes(deadline().evidence()));
    }

    private DeadlineRef ref(DateWindow window) {
        return new DeadlineRef(
                Objects.requireNonNull(deadline().id(), "deadlines are named"),
                deadline().kind(),
                window);
    }

    private Set<FactId> facts(List<SourceQuote> evidence) {
        Set<FactId> facts = new HashSet<>(deadline().support().supportedBy());
        evidence.stream().map(SourceQuote::fact).forEach(facts::add);
        return facts;
    }
}
