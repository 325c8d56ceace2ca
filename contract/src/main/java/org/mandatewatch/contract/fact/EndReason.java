package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a mandate ended. */
public enum EndReason {
    @JsonProperty("terminated")
    TERMINATED,
    @JsonProperty("lapsed")
    LAPSED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
