package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * The newest report of casualties.
 *
 * @param reportedOn publication day of the report; null when unknown
 */
public record CasualtiesFigure(
        @Nullable Long killed,
        @Nullable Long injured,
        @Nullable Long kidnapped,
        @Nullable String whom,
        @Nullable DateWindow period,
        @Nullable LocalDate reportedOn,
        @JsonUnwrapped Support support) {}
