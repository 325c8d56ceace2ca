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
 */
record StateValue(Object value, List<FactId> factIds) {

    StateValue {
        factIds = List.copyOf(factIds);
    }

    static StateValue of(Object value, @Nullable Support support) {
        return new StateValue(value, support == null ? List.of() : support.supportedBy());
    }
}
