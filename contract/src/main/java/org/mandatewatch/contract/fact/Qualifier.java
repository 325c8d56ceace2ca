package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exact a count is meant to be; every count comes with one. */
public enum Qualifier {
    @JsonProperty("exact")
    EXACT,
    @JsonProperty("about")
    ABOUT,
    @JsonProperty("over")
    OVER,
    @JsonProperty("nearly")
    NEARLY,
    @JsonProperty("up-to")
    UP_TO,
    @JsonProperty("at-least")
    AT_LEAST
}
