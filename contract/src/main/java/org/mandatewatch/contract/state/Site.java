package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.mandatewatch.contract.fact.SiteStatus;

/** A place that the mission holds or means to take. */
public record Site(
        String site, SiteStatus status, @JsonUnwrapped Support support) {}
