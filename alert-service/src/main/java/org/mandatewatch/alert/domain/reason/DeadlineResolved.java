package org.mandatewatch.alert.domain.reason;

import java.util.List;
import java.util.Objects;
import org.mandatewatch.alert.domain.DeadlineLog;
import org.mandatewatch.alert.domain.NotificationId;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Slot;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.alert.domain.text.Sources;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * A deadline was overtaken by a decision. Whoever was told anything about it hears so once, whatever reasons they chose;
 * others when they chose this reason and it was open while they were subscribed.
 */
public record DeadlineResolved() implements Reason {

    @Override
    public String id() {
        return "deadline-resolved";
    }

    @Override
    public Plan plan(DeadlineCase planning) {
        DeadlineLog log = planning.log();
        if (log.deadline().state() != DeadlineStatus.RESOLVED || !log.heardOpen()) {
            return Plan.EMPTY;
        }
        boolean chosen = planning.subscription().wants(this)
                && planning.wantedAt(log.statusSince(), this)
                && planning.wasAheadAt(log.firstHeard());
        if (planning.told().isEmpty() && !chosen) {
            return Plan.EMPTY;
        }
        Slot slot = planning.slot(log.statusSince(), planning.deadline().window());
        List<SourceQuote> evidence =
                log.closedBy().isEmpty() ? planning.deadline().evidence() : log.closedBy();
        String by = Objects.requireNonNullElse(planning.deadline().resolvedBy(), "a decision");
        Message message = Message.of(
                planning.missionName() + ": " + planning.subject().noun() + " of "
                        + Days.window(planning.deadline().window()) + " is settled by " + by,
                "What changed: " + by + ". All further warnings for "
                        + Days.window(planning.deadline().window()) + " are cancelled.",
                "Known since "
                        + Days.day(log.statusSince()
                                .atZone(planning.subscription().zone())
                                .toLocalDate())
                        + ".",
                Sources.quotes(evidence));
        return Plan.of(planning.planned(
                id(planning), this, null, log.revision(), planning.deadline().window(), slot, message, evidence));
    }

    NotificationId id(DeadlineCase planning) {
        // A decision may be taken back and taken again: the second time is news again.
        int closings = planning.log().closings();
        return planning.id(
                this,
                closings > 1 ? Integer.toString(closings) : "",
                planning.log().revision());
    }
}
