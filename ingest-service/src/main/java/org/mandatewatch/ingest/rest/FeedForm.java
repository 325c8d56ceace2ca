package org.mandatewatch.ingest.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The JSON form of a registration, for the API's description: {@link FeedRequest} reads it by hand to say what is wrong. */
@Schema(name = "FeedRegistration", description = "To change a feed, send only what changes; null clears a field.")
record FeedForm(
        @Schema(
                description = "Address of the RSS or Atom feed; cannot be changed",
                examples = "https://example.org/rss")
        String url,

        @Nullable String label,

        @Schema(description = "ISO 8601 duration from one poll to the next", examples = "PT15M") @Nullable
        String interval,

        @Schema(description = "Language tag of all its articles; told from each when left out", examples = "en")
        @Nullable
        String language,

        @Schema(description = "Publisher of all its articles; as each page says when left out") @Nullable
        String publisher,

        @Schema(description = "False lets a paused or disabled feed go on") @Nullable
        Boolean paused) {}
