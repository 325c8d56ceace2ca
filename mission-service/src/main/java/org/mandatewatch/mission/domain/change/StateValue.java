package org.mandatewatch.mission.domain.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.Support;

/**
 * One value of a state, as a change reports it.
 *
 * @param value JSON value: text, number, truth value, list or map
 * @param factIds the facts behind it
 * @param disputedBy facts that say otherwise
 */
record StateValue(Object value, List<FactId> factIds, List<FactId> disputedBy) {

    StateValue {
        factIds = List.copyOf(factIds);
        disputedBy = List.copyOf(disputedBy);
    }

    static StateValue of(Object value, @Nullable Support support) {
        return support == null
                ? new StateValue(value, List.of(), List.of())
                : new StateValue(value, support.supportedBy(), support.disputedBy());
    }
}
