package org.mandatewatch.mission.domain.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.mission.domain.dates.DayWords;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * Ends of mandates other than by renewal: terminated, lapsed, withdrawn, handed over.
 *
 * @param happened in the past of their own reports
 * @param announced for a day to come: until then they are claims about the expiry and end nothing
 */
record MandateEndings(List<Ending> happened, List<WindowClaim> announced) {

    /**
     * One report of an end.
     *
     * @param day of the end, else of the report
     */
    private record Ending(DateWindow day, String wording) {}

    /** @param handovers of this mission to another one */
    static MandateEndings in(Claims facts, List<StandingFact<MissionSucceeded>> handovers) {
        List<Ending> happened = new ArrayList<>();
        List<WindowClaim> announced = new ArrayList<>();
        for (StandingFact<MandateEnded> ended : facts.of(MandateEnded.class)) {
            DateWindow on = Windows.known(ended.fact().on()).orElse(null);
            if (on != null && Windows.earliest(on).isAfter(ended.day())) {
                announced.add(WindowClaim.stated(on, ended));
            } else {
                happened.add(ending(ended, on, "Mandate " + wording(ended.fact().reason())));
            }
        }
        for (StandingFact<MissionSucceeded> succeeded : handovers) {
            DateWindow on = Windows.known(succeeded.fact().on()).orElse(null);
            if (on == null || !Windows.earliest(on).isAfter(succeeded.day())) {
                happened.add(ending(
                        succeeded, on, "Handed over to " + succeeded.fact().successor()));
            }
        }
        happened.sort(Comparator.comparing(Ending::day, Windows.BY_DAYS).thenComparing(Ending::wording));
        return new MandateEndings(happened, announced);
    }

    /** Closes, per report, the expiry of the period that was under way on its day; two reports of one end close one. */
    List<DeadlineDraft> resolve(List<DeadlineDraft> expiries) {
        Map<DeadlineDraft, String> closed = new IdentityHashMap<>();
        for (Ending ending : happened) {
            expiries.stream()
                    .filter(expiry -> expiry.isOpen() && wasUnderWay(expiry, ending))
                    .findFirst()
                    .ifPresent(expiry -> closed.putIfAbsent(expiry, ending.wording()));
        }
        return expiries.stream()
                .map(expiry -> closed.containsKey(expiry) ? expiry.resolved(closed.get(expiry)) : expiry)
                .toList();
    }

    private static boolean wasUnderWay(DeadlineDraft expiry, Ending ending) {
        return !Windows.latest(expiry.window())
                .isBefore(Windows.earliest(ending.day()).minusDays(PeriodChain.NEAR_DAYS));
    }

    private static Ending ending(StandingFact<? extends Fact> source, @Nullable DateWindow on, String wording) {
        return on == null
                ? new Ending(Windows.ofDay(source.day(), "UTC"), wording)
                : new Ending(on, wording + " on " + DayWords.of(on));
    }

    private static String wording(EndReason reason) {
        return switch (reason) {
            case TERMINATED -> "terminated";
            case LAPSED -> "lapsed";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
