package org.mandatewatch.alert.domain.reason;

import org.mandatewatch.alert.domain.Plan;

/**
 * Why people are told something. Sealed: subscribers choose from exactly these. Each reason decides by itself what is
 * owed, and its words stand beside its rule.
 */
public sealed interface Reason
        permits Contradicted,
                Corrected,
                DeadlineApproaching,
                DeadlineMoved,
                DeadlinePassed,
                DeadlineResolved,
                NoDraft,
                StateChanged {

    /** The name used in requests and messages, such as {@code deadline-approaching}. */
    String id();

    /** What is owed about the mission as a whole. */
    default Plan plan(PlanningCase planning) {
        return Plan.EMPTY;
    }

    /** What is owed about one deadline. */
    default Plan plan(DeadlineCase planning) {
        return Plan.EMPTY;
    }
}
