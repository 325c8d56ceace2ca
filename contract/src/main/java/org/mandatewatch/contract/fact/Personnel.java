package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who a strength figure counts; {@code PERSONNEL} when the text does not say or mixes them. */
public enum Personnel {
    @JsonProperty("soldiers")
    SOLDIERS,
    @JsonProperty("police")
    POLICE,
    @JsonProperty("personnel")
    PERSONNEL
}
