package org.mandatewatch.ingest.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.intake.SentFields;

/** The fields of an article that is sent as plain text or HTML. */
class ArticleParameters {

    @QueryParam("url")
    @Parameter(description = "Where the article stands. Text and HTML only; JSON has a field for it.")
    @Nullable
    String url;

    @QueryParam("title")
    @Nullable
    String title;

    @QueryParam("publisher")
    @Nullable
    String publisher;

    @QueryParam("publishedAt")
    @Parameter(description = "ISO 8601 date or date-time", example = "2024-09-21")
    @Nullable
    String publishedAt;

    @QueryParam("language")
    @Parameter(description = "Language tag; told from the text when left out", example = "en")
    @Nullable
    String language;

    SentFields checked() {
        return ArticleFields.of(url, title, publisher, publishedAt, language);
    }
}
