package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether money was promised, handed over, asked for or planned. */
public enum FundingNature {
    @JsonProperty("pledged")
    PLEDGED,
    @JsonProperty("given")
    GIVEN,
    @JsonProperty("needed")
    NEEDED,
    @JsonProperty("budgeted")
    BUDGETED
}
