package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/**
 * People killed, injured or kidnapped.
 *
 * @param header what every fact has
 * @param killed people; null when not said
 * @param injured people; null when not said
 * @param kidnapped people; null when not said
 * @param whom who they are, in the article's words; null when not said
 * @param period over which days; null when not said
 */
public record CasualtiesReported(
        @JsonUnwrapped FactHeader header,
        @Nullable Long killed,
        @Nullable Long injured,
        @Nullable Long kidnapped,
        @Nullable String whom,
        @Nullable DateWindow period)
        implements Fact {}
