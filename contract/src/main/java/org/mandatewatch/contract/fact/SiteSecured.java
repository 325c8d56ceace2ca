package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A place that a mission holds or means to take.
 *
 * @param header what every fact has
 * @param site as named in the article
 * @param status held or aimed at
 */
public record SiteSecured(@JsonUnwrapped FactHeader header, String site, SiteStatus status) implements Fact {}
