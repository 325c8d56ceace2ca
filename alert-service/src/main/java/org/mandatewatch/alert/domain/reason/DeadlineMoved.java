package org.mandatewatch.alert.domain.reason;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Revision;
import org.mandatewatch.alert.domain.Told;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.contract.DateWindow;

/**
 * A deadline's days are others than before. Whoever was told a day that is now excluded hears of it once, whatever
 * reasons they chose; others hear of a move (a window disjoint from the old one) when they chose this reason. Narrowing
 * that leaves the told day standing is silent.
 */
public record DeadlineMoved() implements Reason {

    private static final Comparator<Told> NEWEST =
            Comparator.comparingInt(Told::revision).thenComparing(Told::at);

    @Override
    public String id() {
        return "deadline-moved";
    }

    @Override
    public Plan plan(DeadlineCase planning) {
        if (!planning.log().isOpen()) {
            return Plan.EMPTY;
        }
        DateWindow window = planning.deadline().window();
        int revision = planning.log().revision();
        Optional<Told> earlier = newest(planning, told -> told.revision() < revision);
        if (earlier.isPresent() && isExcluded(earlier.get(), window)) {
            return owed(planning, "", Days.day(day(earlier.get())));
        }
        Optional<Told> current = newest(planning, told -> told.revision() >= revision);
        if (current.isPresent() && isExcluded(current.get(), window)) {
            // Within one revision several told days may be excluded one after the other; each has its own notice.
            LocalDate excluded = day(current.get());
            return owed(planning, excluded.toString(), Days.day(excluded));
        }
        if (revision > 0
                && earlier.isEmpty()
                && planning.subscription().wants(this)
                && planning.wantedAt(planning.log().current().since(), this)
                && planning.wasAheadAt(planning.log().current().since())) {
            Revision before = planning.log().revisions().get(revision - 1);
            return owed(planning, "", Days.window(before.window()));
        }
        return Plan.EMPTY;
    }

    private static Optional<Told> newest(DeadlineCase planning, Predicate<Told> which) {
        return planning.told().stream()
                .filter(told -> told.day() != null)
                .filter(which)
                .max(NEWEST);
    }

    private static boolean isExcluded(Told told, DateWindow window) {
        return !Windows.contains(window, day(told));
    }

    private static LocalDate day(Told told) {
        return Objects.requireNonNull(told.day(), "it counted to a day");
    }

    private Plan owed(DeadlineCase planning, String part, String before) {
        Revision current = planning.log().current();
        DateWindow window = planning.deadline().window();
        String confirmation = planning.unconfirmedMoveFrom()
                .map(old -> "So far a single source says so. Until that is confirmed, you are warned for both dates.")
                .orElse("");
        Message message = Message.of(
                planning.missionName() + ": " + planning.subject().noun() + " is now " + Days.window(window) + ", not "
                        + before,
                "What changed: the date was " + before + " and is now " + Days.window(window) + " (days in "
                        + window.zone() + ").",
                confirmation,
                planning.background(),
                planning.subject().advice());
        return Plan.of(planning.planned(
                planning.id(this, part, planning.log().revision()),
                this,
                null,
                planning.log().revision(),
                window,
                planning.slot(current.windowSince(), window),
                message));
    }
}
