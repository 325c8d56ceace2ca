package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a displacement figure counts. */
public enum Displaced {
    @JsonProperty("internally-displaced")
    INTERNALLY_DISPLACED,
    @JsonProperty("refugees")
    REFUGEES,
    @JsonProperty("returnees")
    RETURNEES
}
