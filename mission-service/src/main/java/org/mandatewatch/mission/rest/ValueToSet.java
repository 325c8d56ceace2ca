package org.mandatewatch.mission.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that an editor sets over all sources.
 *
 * @param path which value, such as {@code leadNation} or {@code mandate.expiry}
 * @param value its JSON value; an explicit null empties it
 * @param reason for people
 * @param until last day for which the editor vouches, or an instant of it; left out for ever
 */
public record ValueToSet(
        @NotBlank String path,

        @NotNull
        @Schema(type = SchemaType.OBJECT, description = "JSON value as the path asks for; null empties the value")
        JsonNode value,

        @NotBlank @Size(max = 2000) String reason,
        @Nullable String until) {}
