package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a deadline stands: still ahead, overtaken by a decision, or taken back by its sources. */
public enum DeadlineStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("resolved")
    RESOLVED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
