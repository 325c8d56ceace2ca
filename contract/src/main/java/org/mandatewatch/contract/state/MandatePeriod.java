package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * One stretch of time for which a body authorised a mission.
 *
 * @param authorisedBy deciding body; null when no text named it
 * @param resolution number of the deciding resolution; null when unknown
 * @param from first day; null when unknown
 * @param until last day; null when unknown
 * @param renewedBy number of the resolution, else the day, that opened the next period; null for the latest period
 */
public record MandatePeriod(
        @Nullable String authorisedBy,
        @Nullable String resolution,
        @Nullable DateWindow from,
        @Nullable DateWindow until,
        @Nullable String renewedBy,
        @JsonUnwrapped Support support) {}
