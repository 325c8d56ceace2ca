package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a vote ended. */
public enum VoteOutcome {
    @JsonProperty("adopted")
    ADOPTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("vetoed")
    VETOED,
    @JsonProperty("postponed")
    POSTPONED
}
