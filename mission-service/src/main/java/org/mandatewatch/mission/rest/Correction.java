package org.mandatewatch.mission.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An editor's word.
 *
 * @param reason for people; may be left out
 */
public record Correction(@Nullable @Size(max = 2000) String reason) {

    static @Nullable String reasonOf(@Nullable Correction correction) {
        return correction == null ? null : correction.reason();
    }
}
