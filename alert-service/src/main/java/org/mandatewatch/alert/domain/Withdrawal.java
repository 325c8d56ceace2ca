package org.mandatewatch.alert.domain;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.text.Days;
import org.mandatewatch.contract.state.DeadlineStatus;

/** Why a notification that was planned is planned no more, in words for the log. */
public final class Withdrawal {

    private Withdrawal() {}

    /**
     * @param deadline id that the notification was planned under; null when it was about none
     * @param revision of the deadline that it spoke of
     */
    public static String why(HeardMission mission, @Nullable String deadline, int revision) {
        if (deadline == null) {
            return "what it was to say is no longer so";
        }
        return mission.log().deadlines().values().stream()
                .filter(log -> isNamed(log, deadline))
                .findFirst()
                .map(log -> why(log, revision))
                .orElse("its deadline is no longer known");
    }

    private static String why(DeadlineLog log, int revision) {
        if (log.deadline().state() == DeadlineStatus.RESOLVED) {
            return "the deadline was settled"
                    + (log.deadline().resolvedBy() == null
                            ? ""
                            : " by " + log.deadline().resolvedBy());
        }
        if (log.deadline().state() == DeadlineStatus.WITHDRAWN) {
            return "the deadline's sources were taken back";
        }
        if (revision < log.revision()) {
            return "the deadline moved to " + Days.window(log.deadline().window());
        }
        return "the subscription or what is known changed, so that it is not owed any more";
    }

    private static boolean isNamed(DeadlineLog log, String deadline) {
        return log.name().value().equals(deadline)
                || (log.deadline().id() != null && log.deadline().id().value().equals(deadline))
                || log.deadline().formerIds().stream()
                        .anyMatch(former -> former.value().equals(deadline));
    }
}
