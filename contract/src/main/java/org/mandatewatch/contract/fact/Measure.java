package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a strength figure counts. {@code ADDITIONAL} is a change, all others are levels. */
public enum Measure {
    @JsonProperty("authorised")
    AUTHORISED,
    @JsonProperty("pledged")
    PLEDGED,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("deployed")
    DEPLOYED,
    @JsonProperty("additional")
    ADDITIONAL,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
