package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandatewatch.alert.domain.DeadlineLog;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Told;
import org.mandatewatch.alert.domain.Windows;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.DeadlineStatus;

/**
 * Something we told rested on a fact that was since taken back. Goes exactly to those who were told: when the deadline
 * itself is gone, or a decision is undone, whatever reasons they chose; when only a source is gone, if they chose this
 * reason.
 */
public record Corrected() implements Reason {

    @Override
    public String id() {
        return "correction";
    }

    @Override
    public Plan plan(DeadlineCase planning) {
        DeadlineLog log = planning.log();
        Optional<Told> newest = planning.told().stream()
                .max(Comparator.comparingInt(Told::revision).thenComparing(Told::at));
        if (newest.isEmpty()) {
            return Plan.EMPTY;
        }
        if (log.deadline().state() == DeadlineStatus.WITHDRAWN) {
            return owed(
                    planning,
                    "withdrawn-" + log.closings(),
                    log.statusSince(),
                    "there is no "
                            + planning.subject().noun() + " on "
                            + Days.window(planning.deadline().window()) + " any more; "
                            + (planning.deadline().support().override() == null
                                    ? "its sources were taken back"
                                    : "an editor took it out"));
        }
        if (log.isOpen() && log.closings() > 0 && toldClosed(planning)) {
            return owed(
                    planning,
                    "reopened-" + log.closings(),
                    log.statusSince(),
                    planning.subject().noun() + " of "
                            + Days.window(planning.deadline().window()) + " is open again");
        }
        return lostSource(planning, newest.get());
    }

    private Plan lostSource(DeadlineCase planning, Told newest) {
        DeadlineLog log = planning.log();
        boolean dayStands =
                newest.day() == null || Windows.contains(planning.deadline().window(), newest.day());
        List<FactId> lost = newest.basedOn().stream()
                .filter(log.lost()::containsKey)
                .sorted()
                .toList();
        if (lost.isEmpty()
                || !log.isOpen()
                || !dayStands
                || newest.revision() != log.revision()
                || !planning.subscription().wants(this)) {
            return Plan.EMPTY;
        }
        Instant heard = lost.stream()
                .map(log.lost()::get)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String part = lost.stream().map(FactId::value).collect(Collectors.joining("+"));
        return owed(
                planning,
                part,
                heard,
                "a source behind our warning was taken back; "
                        + planning.subject().noun() + " stands at "
                        + Days.window(planning.deadline().window()));
    }

    private Plan owed(DeadlineCase planning, String part, Instant heard, String what) {
        Message message = Message.of(
                planning.missionName() + ": correction: " + what,
                "What changed: " + what + ". Please disregard what we told you before, as far as it says otherwise.",
                planning.log().isOpen() ? planning.background() : "");
        return Plan.of(planning.planned(
                planning.id(this, part, planning.log().revision()),
                this,
                null,
                planning.log().revision(),
                planning.deadline().window(),
                planning.slot(heard, planning.deadline().window()),
                message));
    }

    private static boolean toldClosed(DeadlineCase planning) {
        return planning.planning().sent().has(new DeadlineResolved().id(planning))
                || planning.planning()
                        .sent()
                        .has(planning.id(
                                new Corrected(),
                                "withdrawn-" + planning.log().closings(),
                                planning.log().revision()));
    }
}
