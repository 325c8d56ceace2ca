package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.HourRung;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Rung;
import org.mandatewatch.alert.domain.Slot;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.Told;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.alert.domain.text.Days;

/**
 * The ladder: one warning for each rung, counted to the window's earliest day. A window with an open start counts to its
 * latest day, after one notice at once that it may be any day.
 */
public record DeadlineApproaching() implements Reason {

    @Override
    public String id() {
        return "deadline-approaching";
    }

    @Override
    public Plan plan(DeadlineCase planning) {
        if (!planning.subscription().wants(this) || !planning.log().isOpen()) {
            return Plan.EMPTY;
        }
        Plan plan = Plan.EMPTY;
        for (Track track : Track.of(planning)) {
            plan = plan.and(alreadyOver(planning, track)
                    .orElseGet(() -> anyDay(planning, track).and(rungs(planning, track))));
        }
        return plan;
    }

    /** A date that was over when it, or the subscription, began owes nothing. */
    private Optional<Plan> alreadyOver(DeadlineCase planning, Track track) {
        String why;
        if (!track.over().isAfter(track.since())) {
            why = "it was already over when it was first heard of on "
                    + Days.minute(track.since(), planning.subscription().zone());
        } else if (!track.over().isAfter(planning.planning().since(this))) {
            why = "it was already over when you asked to hear of it";
        } else {
            return Optional.empty();
        }
        return Optional.of(Plan.of(planning.dropped(
                planning.id(this, "", track.revision()),
                this,
                null,
                track.revision(),
                track.window(),
                track.over(),
                why)));
    }

    private Plan anyDay(DeadlineCase planning, Track track) {
        if (!track.window().openStart()) {
            return Plan.EMPTY;
        }
        NotificationId id = planning.id(this, "", track.revision());
        Slot slot = planning.slot(start(planning, track), track.window());
        Instant due = slot.at();
        if (toldUnderFormerName(planning, track, null)) {
            return Plan.EMPTY;
        }
        if (!track.over().isAfter(planning.planning().moment().speaksAt(due))) {
            return Plan.of(planning.dropped(
                    id,
                    this,
                    null,
                    track.revision(),
                    track.window(),
                    due,
                    "its last day was over before it could go out"));
        }
        return Plan.of(planning.planned(
                id, this, null, track.revision(), track.window(), slot, ApproachingText.anyDay(planning, track)));
    }

    private Plan rungs(DeadlineCase planning, Track track) {
        List<Step> steps = steps(planning, track);
        List<Step> missed = steps.stream().filter(Step::missed).toList();
        boolean onlyMissed = missed.size() == steps.size();
        Plan plan = Plan.EMPTY;
        for (Step step : steps) {
            if (toldUnderFormerName(planning, track, step.rung().text())) {
                continue;
            }
            boolean insteadOfAll = onlyMissed && step.equals(missed.getLast()) && untold(planning);
            plan = plan.and(insteadOfAll ? atOnce(planning, track, step) : step(planning, track, step, steps));
        }
        return plan;
    }

    private Plan step(DeadlineCase planning, Track track, Step step, List<Step> steps) {
        Optional<String> why = whyNot(planning, track, step, steps);
        return why.map(reason -> Plan.of(planning.dropped(
                        step.id(), this, step.rung().text(), track.revision(), track.window(), step.due(), reason)))
                .orElseGet(() -> Plan.of(planning.planned(
                        step.id(),
                        this,
                        step.rung().text(),
                        track.revision(),
                        track.window(),
                        step.slot(),
                        ApproachingText.rung(planning, track, step.rung(), step.due(), step.due()))));
    }

    private static Optional<String> whyNot(DeadlineCase planning, Track track, Step step, List<Step> steps) {
        if (step.missed()) {
            return Optional.of(
                    step.due().isBefore(track.since())
                            ? "it fell due before this date was first heard of"
                            : "it fell due before you asked for it");
        }
        Instant speaking = planning.planning().moment().speaksAt(step.due());
        if (!track.dayOver().isAfter(speaking)) {
            return Optional.of("the day it counts to is over by the time it could go out");
        }
        if (!planning.planning().moment().isLate(step.due())) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(other -> other.due().isAfter(step.due()))
                .filter(other -> planning.planning().moment().isDue(other.due()))
                .findFirst()
                .map(nearer ->
                        "it is late and was overtaken by " + nearer.rung().text());
    }

    /** Every rung fell due too early to be told: the nearest goes out at once, so that nobody is left unwarned. */
    private Plan atOnce(DeadlineCase planning, Track track, Step step) {
        Slot slot = planning.slot(step.start(), track.window());
        Instant due = slot.at();
        if (!track.dayOver().isAfter(planning.planning().moment().speaksAt(due))) {
            return step(planning, track, step, List.of());
        }
        return Plan.of(planning.planned(
                step.id(),
                this,
                step.rung().text(),
                track.revision(),
                track.window(),
                slot,
                ApproachingText.rung(planning, track, step.rung(), due, step.due())));
    }

    private List<Step> steps(DeadlineCase planning, Track track) {
        Subscription subscription = planning.subscription();
        Instant start = start(planning, track);
        ZoneId deciding = ZoneId.of(track.window().zone());
        List<Step> steps = new ArrayList<>();
        for (Rung rung : subscription.ladder()) {
            Instant due = rung.due(track.day(), subscription.zone(), subscription.at(), deciding);
            // Who counts in hours wants it at that hour, digest or not.
            Slot slot = rung instanceof HourRung
                    ? subscription.byItself(due)
                    : subscription.slot(due, Windows.begin(track.day(), track.window()));
            steps.add(new Step(
                    rung,
                    planning.id(this, rung.text(), track.revision()),
                    slot,
                    later(start, subscription.since(rung))));
        }
        steps.sort(Comparator.comparing(Step::due)
                .thenComparing(step -> step.rung().lead(), Comparator.reverseOrder()));
        return steps;
    }

    private Instant start(DeadlineCase planning, Track track) {
        return later(planning.planning().since(this), track.since());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Who was told any of the deadline's days hears of a new one as a move. */
    private static boolean untold(DeadlineCase planning) {
        return planning.told().stream().noneMatch(told -> told.day() != null);
    }

    /** Two deadlines that turned out to be one have warned of the same days under two names. */
    private boolean toldUnderFormerName(DeadlineCase planning, Track track, @Nullable String rung) {
        return planning.told().stream()
                .filter(told -> told.reason().equals(id()) && Objects.equals(told.rung(), rung))
                .filter(told -> told.day() != null && Windows.contains(track.window(), told.day()))
                .map(Told::deadline)
                .anyMatch(planning.deadline().formerIds()::contains);
    }

    /**
     * One rung on the calendar.
     *
     * @param start when there was both somebody to tell and something to tell
     */
    private record Step(Rung rung, NotificationId id, Slot slot, Instant start) {

        Instant due() {
            return slot.at();
        }

        boolean missed() {
            return due().isBefore(start);
        }
    }
}
