package org.mandatewatch.alert.domain;

import java.util.Map;
import org.mandatewatch.alert.domain.reason.DeadlineCase;
import org.mandatewatch.alert.domain.reason.PlanningCase;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.alert.domain.reason.Reasons;

/**
 * Decides what a subscription is owed about a mission. Pure: equal arguments give an equal plan, and what was told
 * already is never planned again.
 */
public final class NotificationPlanner {

    private NotificationPlanner() {}

    /**
     * @param sent what this subscription was told about this mission so far
     * @param moment decides only what is late or senseless by now; everything else follows from the log
     */
    public static Plan plan(Subscription subscription, HeardMission mission, Sent sent, Moment moment) {
        if (!subscription.wants(mission.state().id())) {
            return Plan.EMPTY;
        }
        PlanningCase planning = new PlanningCase(subscription, mission, sent, moment);
        Plan plan = Plan.EMPTY;
        for (Reason reason : Reasons.ALL) {
            plan = plan.and(reason.plan(planning));
            for (Map.Entry<?, DeadlineLog> entry : mission.log().deadlines().entrySet()) {
                plan = plan.and(reason.plan(new DeadlineCase(planning, entry.getValue())));
            }
        }
        return plan.without(sent);
    }
}
