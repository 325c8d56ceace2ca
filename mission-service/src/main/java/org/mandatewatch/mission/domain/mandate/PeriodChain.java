package org.mandatewatch.mission.domain.mandate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.WindowSettling;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.editors.EditedDeadline;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Puts mandate periods in a chain: every decision opens a period, every renewal closes the one whose expiry it extends.
 *
 * <p>Stated expiries attach to the nearest period's end within {@link #NEAR_DAYS}; those near none make periods of which
 * the decision is unknown. A period's end lies where reports have it, and also where editors do.
 */
final class PeriodChain {

    /** Windows further apart than this speak of two deadlines. */
    static final int NEAR_DAYS = 45;

    /** Councils renew shortly before the end, at the very earliest half a year ahead. */
    private static final int EARLIEST_RENEWAL_DAYS = 183;

    /** A mandate that lapsed longer ago than this is authorised anew, not renewed. */
    private static final int LATEST_RENEWAL_DAYS = 366;

    private final List<EditedDeadline> edited;
    private final List<PeriodSlot> slots = new ArrayList<>();

    private PeriodChain(List<EditedDeadline> edited) {
        this.edited = edited;
    }

    /** The periods, earliest end first; those without a known end last. */
    static List<PeriodSlot> link(
            List<MandateDecision> decisions, Collection<WindowClaim> statedExpiries, List<EditedDeadline> edited) {
        PeriodChain chain = new PeriodChain(edited);
        decisions.forEach(chain::open);
        chain.mark(decisions);
        chain.attach(statedExpiries);
        decisions.stream().filter(d -> !d.renewal()).forEach(chain::giveEnd);
        decisions.stream().filter(MandateDecision::renewal).forEach(chain::extend);
        chain.joinEdited();
        return chain.slots.stream().sorted(PeriodSlot.BY_END).toList();
    }

    /** Opens a period for a decision that tells its end by itself. */
    private void open(MandateDecision decision) {
        ownEnd(decision).ifPresent(end -> {
            Optional<PeriodSlot> same = slots.stream()
                    .filter(s -> s.opener != null && sameRenewal(s.opener, decision))
                    .filter(s -> Windows.gapDays(s.end(), end) <= MandateDecisions.SAME_DECISION_DAYS)
                    .findFirst();
            same.ifPresentOrElse(
                    slot -> slot.opener = Objects.requireNonNull(slot.opener).with(decision),
                    () -> slots.add(new PeriodSlot(decision, end)));
        });
    }

    private void attach(Collection<WindowClaim> claims) {
        List<PeriodSlot> opened = List.copyOf(slots);
        List<WindowClaim> unclaimed = new ArrayList<>();
        for (WindowClaim claim : claims) {
            home(claim, opened).ifPresentOrElse(slot -> slot.stated.add(claim), () -> unclaimed.add(claim));
        }
        Comparator<WindowClaim> order = Comparator.comparing(c -> c.facts().getFirst(), StandingFact.NEWEST_FIRST);
        opened.forEach(this::placeByClaims);
        for (List<WindowClaim> near : Linkage.chains(unclaimed, WindowClaim::first, NEAR_DAYS, order)) {
            PeriodSlot free = new PeriodSlot(null, WindowSettling.settle(near).window());
            free.stated.addAll(near);
            slots.add(free);
        }
    }

    /**
     * The period that a claim is about: the one that editors spoke of and that it makes, else the nearest of those whose
     * end is known.
     */
    private static Optional<PeriodSlot> home(WindowClaim claim, List<PeriodSlot> known) {
        Optional<PeriodSlot> own = known.stream()
                .filter(s -> s.edited != null && s.edited.restsOn(claim))
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        // Where reports alone make a period, its editor's days draw further ones, and its own days have drawn theirs.
        Comparator<PeriodSlot> nearest = Comparator.<PeriodSlot>comparingLong(s -> gap(s, claim))
                .thenComparing(s -> s.opener == null)
                .thenComparing(PeriodSlot::end, Windows.BY_DAYS);
        return known.stream().filter(s -> gap(s, claim) <= NEAR_DAYS).min(nearest);
    }

    private static long gap(PeriodSlot slot, WindowClaim claim) {
        return slot.opener == null && slot.edited != null
                ? slot.edited.distance(claim.first())
                : slot.gapTo(claim.first());
    }

    /** An authorisation without duration ends at the first expiry stated after it. */
    private void giveEnd(MandateDecision authorisation) {
        if (slotOf(authorisation).isPresent()) {
            return;
        }
        Optional<PeriodSlot> end = slots.stream()
                .filter(PeriodSlot::isFree)
                .filter(s -> authorisation.adopted().isEmpty()
                        || Windows.earliest(s.end())
                                .isAfter(Windows.latest(authorisation.adopted().get())))
                .min(Comparator.comparing(PeriodSlot::end, Windows.BY_DAYS));
        end.ifPresentOrElse(slot -> slot.opener = authorisation, () -> slots.add(new PeriodSlot(authorisation, null)));
    }

    private void extend(MandateDecision renewal) {
        Optional<PeriodSlot> own = slotOf(renewal);
        Optional<PeriodSlot> extended = extendedBy(renewal, own.orElse(null));
        if (extended.isEmpty()) {
            if (own.isEmpty()) {
                slots.add(new PeriodSlot(renewal, null));
            }
            return;
        }
        PeriodSlot old = extended.get();
        DateWindow end = own.map(PeriodSlot::end).orElse(endAfter(old, renewal));
        if (old.renewal != null && isRetold(old.renewal, renewal, end)) {
            retell(old, renewal, own.orElse(null));
            return;
        }
        if (old.renewal == null) {
            old.renewal = own.map(slot -> slot.opener).orElse(renewal);
        }
        PeriodSlot next = own.orElseGet(() -> newPeriod(renewal, old, end));
        next.previous = old;
    }

    /** The period whose expiry lies nearest the day of the renewal, and before the renewal's own new end. */
    private Optional<PeriodSlot> extendedBy(MandateDecision renewal, @Nullable PeriodSlot own) {
        DateWindow day = renewal.day().orElseThrow();
        return slots.stream()
                .filter(s -> s != own && s.about != null && !s.reserved && !s.opens(renewal))
                .filter(s -> s.opener == null || MandateDecision.BY_DAY.compare(s.opener, renewal) < 0)
                .filter(s -> reach(s, day, own).isPresent())
                .min(Comparator.<PeriodSlot>comparingLong(
                                s -> reach(s, day, own).orElseThrow())
                        .thenComparing(PeriodSlot::end, Windows.BY_DAYS));
    }

    /** Days from a renewal to the end that it may extend; empty when it can extend none of the period's. */
    private static OptionalLong reach(PeriodSlot slot, DateWindow day, @Nullable PeriodSlot own) {
        return slot.places()
                .filter(end -> own == null || Windows.latest(end).isBefore(Windows.earliest(own.end())))
                .filter(end -> !Windows.earliest(end)
                                .isAfter(Windows.latest(day).plusDays(EARLIEST_RENEWAL_DAYS))
                        && !Windows.latest(end).isBefore(Windows.earliest(day).minusDays(LATEST_RENEWAL_DAYS)))
                .mapToLong(end -> Windows.gapDays(end, day))
                .min();
    }

    /** True when this is one more report of the renewal that closed the period already. */
    private boolean isRetold(MandateDecision known, MandateDecision renewal, @Nullable DateWindow end) {
        DateWindow knownEnd = slotOf(known).map(s -> s.about).orElse(null);
        return sameRenewal(known, renewal)
                && (end == null || knownEnd == null || Windows.gapDays(knownEnd, end) <= NEAR_DAYS);
    }

    private void retell(PeriodSlot old, MandateDecision renewal, @Nullable PeriodSlot own) {
        MandateDecision known = Objects.requireNonNull(old.renewal);
        MandateDecision joined = known.with(renewal);
        PeriodSlot next = slotOf(known).orElseThrow();
        next.opener = joined;
        old.renewal = joined;
        if (own != null && own != next) {
            next.absorb(own);
            next.about = next.about == null ? own.about : next.about;
            slots.remove(own);
        }
        giveReserved(renewal, next);
    }

    private PeriodSlot newPeriod(MandateDecision renewal, PeriodSlot old, @Nullable DateWindow end) {
        if (end == null) {
            Optional<PeriodSlot> stated = slots.stream()
                    .filter(s -> s.isFree() && Windows.earliest(s.end()).isAfter(Windows.latest(old.end())))
                    .min(Comparator.comparing(PeriodSlot::end, Windows.BY_DAYS));
            PeriodSlot slot = stated.orElseGet(() -> add(new PeriodSlot(renewal, null)));
            slot.opener = renewal;
            giveReserved(renewal, slot);
            return slot;
        }
        PeriodSlot slot = new PeriodSlot(renewal, end);
        List<PeriodSlot> near = slots.stream()
                .filter(s -> s != old)
                .filter(s -> awaits(s, renewal) || (s.isFree() && s.gapTo(end) <= NEAR_DAYS))
                .toList();
        near.forEach(slot::absorb);
        slots.removeAll(near);
        return add(slot);
    }

    /** Finds the periods that editors spoke of, and sets up those that no decision opened so far. */
    private void mark(List<MandateDecision> decisions) {
        for (EditedDeadline deadline : edited) {
            Optional<PeriodSlot> opened = slots.stream()
                    .filter(s -> s.opener != null && rests(deadline, s.opener))
                    .findFirst();
            if (opened.isPresent()) {
                opened.get().edited = deadline;
            } else {
                PeriodSlot slot = add(new PeriodSlot(null, deadline.told().window()));
                slot.edited = deadline;
                slot.reserved = decisions.stream().anyMatch(d -> rests(deadline, d));
            }
        }
    }

    /** A period that reports state by themselves lies where they do and waits for no decision. */
    private void placeByClaims(PeriodSlot slot) {
        EditedDeadline deadline = slot.edited;
        if (slot.opener != null || deadline == null) {
            return;
        }
        List<WindowClaim> own = slot.stated.stream().filter(deadline::restsOn).toList();
        if (!own.isEmpty()) {
            slot.about = WindowSettling.settle(own).window();
            slot.reserved = false;
        }
    }

    /** Hands what waits for a decision to the period that the decision opens. */
    private void giveReserved(MandateDecision decision, PeriodSlot slot) {
        for (PeriodSlot waiting : List.copyOf(slots)) {
            if (waiting != slot && awaits(waiting, decision)) {
                slot.absorb(waiting);
                slots.remove(waiting);
            }
        }
    }

    /** An editor may have moved an expiry to where a decision opened a period; when it extends no other, it is that one. */
    private void joinEdited() {
        for (PeriodSlot moved : List.copyOf(slots)) {
            if (moved.edited != null && moved.opener == null && moved.renewal == null) {
                EditedDeadline deadline = moved.edited;
                slots.stream()
                        .filter(s -> s.opener != null && s.about != null)
                        .filter(s -> deadline.distance(s.end()) <= NEAR_DAYS)
                        .min(Comparator.<PeriodSlot>comparingLong(s -> deadline.distance(s.end()))
                                .thenComparing(PeriodSlot::end, Windows.BY_DAYS))
                        .ifPresent(opened -> {
                            opened.absorb(moved);
                            slots.remove(moved);
                        });
            }
        }
    }

    private static boolean awaits(PeriodSlot slot, MandateDecision decision) {
        return slot.opener == null && slot.edited != null && rests(slot.edited, decision);
    }

    private static boolean rests(EditedDeadline deadline, MandateDecision decision) {
        return decision.facts().stream().anyMatch(deadline::restsOn);
    }

    private PeriodSlot add(PeriodSlot slot) {
        slots.add(slot);
        return slot;
    }

    private Optional<PeriodSlot> slotOf(MandateDecision decision) {
        return slots.stream().filter(s -> s.opens(decision)).findFirst();
    }

    private static boolean sameRenewal(MandateDecision a, MandateDecision b) {
        return a.renewal() && b.renewal() && !a.otherResolutionThan(b);
    }

    private static Optional<DateWindow> ownEnd(MandateDecision decision) {
        return decision.until()
                .or(() -> decision.adopted()
                        .flatMap(day -> decision.reports().stream()
                                .map(DecisionReport::duration)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(duration -> Windows.plus(day, duration))));
    }

    private static @Nullable DateWindow endAfter(PeriodSlot old, MandateDecision renewal) {
        return renewal.reports().stream()
                .map(DecisionReport::duration)
                .filter(Objects::nonNull)
                .findFirst()
                .map(duration -> Windows.plus(old.end(), duration))
                .orElse(null);
    }
}
