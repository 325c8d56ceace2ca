package org.mandatewatch.ingest.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The JSON form of an article, for the API's description: {@link JsonArticle} reads it by hand to say what is wrong. */
@Schema(description = "Exactly one of text and html; or url alone, to have the page fetched.")
record ArticleDocument(
        @Nullable String text,
        @Nullable String html,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,

        @Schema(description = "ISO 8601 date or date-time", examples = "2024-09-21") @Nullable
        String publishedAt,

        @Schema(description = "Language tag; told from the text when left out", examples = "en") @Nullable
        String language) {}
