package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How well a value is supported: by several independent sources or an editor's word, by one
 * source, or against open dispute.
 */
public enum ValueStatus {
    @JsonProperty("agreed")
    AGREED,
    @JsonProperty("single-source")
    SINGLE_SOURCE,
    @JsonProperty("disputed")
    DISPUTED
}
