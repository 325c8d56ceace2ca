package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A person in office, by the newest report. */
public record Official(
        String name,
        String role,
        @Nullable String of,
        @JsonUnwrapped Support support) {}
