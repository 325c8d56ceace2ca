package org.mandatewatch.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.mandatewatch.contract.EventId;

/**
 * One event on the {@code facts} topic. Sealed: whoever folds events folds every kind.
 *
 * <p>Events may arrive in any order, before what they aim at, and more than once. Of two editors' words on one thing
 * the later by {@code (at, id)} wins. The CloudEvents type tells the records apart; the JSON body carries no type.
 */
public sealed interface FactEvent
        permits FactExtracted,
                FactSuperseded,
                FactRetracted,
                FactConfirmed,
                MissionOverridden,
                MissionMerged,
                DeadlineNamed,
                CorrectionUndone {

    /** Equal content gives an equal id, so a repeated event is recognised. */
    EventId id();

    /** When it was said, in domain time. */
    Instant at();

    /** Who said so: a service's name, or an editor's label. */
    String by();

    /** The CloudEvents type, such as {@code org.mandatewatch.fact.extracted.v1}. */
    @JsonIgnore
    default String type() {
        return FactEventTypes.nameOf(getClass());
    }
}
