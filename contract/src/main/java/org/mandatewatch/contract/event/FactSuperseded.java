package org.mandatewatch.contract.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;

/**
 * A newer revision of the article, or a newer extractor, no longer states a fact.
 *
 * @param at when it was said, in domain time
 * @param by who said so: a service, or an editor's label
 * @param target the fact that no longer stands
 * @param cause what overtook it
 * @param from publication day of the newer revision: views of the past from before that day still show the fact; null when it hides it from all views
 */
public record FactSuperseded(
        EventId id,
        Instant at,
        String by,
        FactId target,
        Cause cause,
        @Nullable LocalDate from) implements FactEvent {

    /** What overtook the fact. */
    public enum Cause {
        @JsonProperty("revision")
        REVISION,
        @JsonProperty("extractor")
        EXTRACTOR
    }
}
