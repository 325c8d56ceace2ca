package org.mandatewatch.ingest.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 */
record JsonLd(
        Optional<String> headline,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> datePublished,
        Optional<String> language) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonLd NONE =
            new JsonLd(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "PressRelease",
            "WebPage");

    /** The first article of the page; all fields empty when it describes none. */
    static JsonLd in(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(JsonLd::parse)
                .flatMap(JsonLd::nodes)
                .filter(JsonLd::isArticle)
                .map(JsonLd::of)
                .reduce(JsonLd::orElse)
                .orElse(NONE);
    }

    private JsonLd orElse(JsonLd other) {
        return new JsonLd(
                headline.or(other::headline),
                url.or(other::url),
                publisher.or(other::publisher),
                datePublished.or(other::datePublished),
                language.or(other::language));
    }

    private static JsonLd of(JsonNode article) {
        return new JsonLd(
                text(article.path("headline")),
                text(article.path("url"))
                        .or(() -> text(article.path("mainEntityOfPage").path("@id"))),
                text(article.path("publisher").path("name")),
                text(article.path("datePublished")),
                text(article.path("inLanguage")));
    }

    private static Stream<JsonNode> parse(String json) {
        try {
            return Stream.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }

    /** The node itself, the members of a list, the members of a graph. */
    private static Stream<JsonNode> nodes(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(JsonLd::nodes);
        }
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.path("@graph").spliterator(), false));
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(type.asText());
        return types.stream().anyMatch(ARTICLES::contains);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }
}
