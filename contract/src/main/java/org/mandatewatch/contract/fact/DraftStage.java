package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a draft resolution has come, by Security Council practice. */
public enum DraftStage {
    @JsonProperty("circulated")
    CIRCULATED,
    @JsonProperty("revised")
    REVISED,
    @JsonProperty("silence")
    SILENCE,
    @JsonProperty("in-blue")
    IN_BLUE,
    @JsonProperty("tabled")
    TABLED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
