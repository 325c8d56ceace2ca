package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a site is held already or is a stated aim. */
public enum SiteStatus {
    @JsonProperty("secured")
    SECURED,
    @JsonProperty("to-be-secured")
    TO_BE_SECURED
}
