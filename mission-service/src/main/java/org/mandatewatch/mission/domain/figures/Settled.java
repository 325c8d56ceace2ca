package org.mandatewatch.mission.domain.figures;

import java.util.List;
import org.mandatewatch.contract.state.Contradiction;

/**
 * A settled value with the disputes about it.
 *
 * @param contradictions may be empty
 */
public record Settled<T>(T value, List<Contradiction> contradictions) {

    public Settled {
        contradictions = List.copyOf(contradictions);
    }
}
