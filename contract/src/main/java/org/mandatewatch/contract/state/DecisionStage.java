package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the decision under way has come. */
public enum DecisionStage {
    @JsonProperty("none")
    NONE,
    @JsonProperty("drafted")
    DRAFTED,
    @JsonProperty("in-blue")
    IN_BLUE,
    @JsonProperty("vote-expected")
    VOTE_EXPECTED,
    @JsonProperty("adopted")
    ADOPTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("vetoed")
    VETOED,
    @JsonProperty("postponed")
    POSTPONED
}
