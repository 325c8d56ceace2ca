package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What people wait for. */
public enum DeadlineKind {
    @JsonProperty("mandate-expiry")
    MANDATE_EXPIRY,
    @JsonProperty("council-vote")
    COUNCIL_VOTE,
    @JsonProperty("report-due")
    REPORT_DUE
}
