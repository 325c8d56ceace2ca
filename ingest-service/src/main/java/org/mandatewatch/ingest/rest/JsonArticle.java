package org.mandatewatch.ingest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.intake.SentFields;

/**
 * An article sent as JSON: exactly one of text and html, or a url alone.
 *
 * @param text plain text; null when not sent
 * @param html page or fragment; null when not sent
 */
record JsonArticle(@Nullable String text, @Nullable String html, SentFields fields) {

    /**
     * Reads the JSON.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that says where it is broken or which field is missing
     */
    static JsonArticle parse(String json) {
        JsonNode tree = JsonBody.tree(json);
        if (!tree.isObject()) {
            throw Problems.badRequest("body", "must be one JSON object with text, html or url");
        }
        JsonArticle article = new JsonArticle(
                string(tree, "text"),
                string(tree, "html"),
                ArticleFields.of(
                        string(tree, "url"),
                        string(tree, "title"),
                        string(tree, "publisher"),
                        string(tree, "publishedAt"),
                        string(tree, "language")));
        if (article.text != null && article.html != null) {
            throw Problems.badRequest("html", "stands beside text; send one of the two");
        }
        if (article.text == null && article.html == null && article.fields.url() == null) {
            throw Problems.badRequest(
                    "body",
                    "has none of text, html and url; send the article as text or html, or url alone to fetch it");
        }
        return article;
    }

    private static @Nullable String string(JsonNode tree, String name) {
        JsonNode value = tree.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Problems.badRequest(name, "must be a JSON string");
        }
        return value.textValue();
    }
}
