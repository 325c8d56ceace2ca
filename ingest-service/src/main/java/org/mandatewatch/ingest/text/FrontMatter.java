package org.mandatewatch.ingest.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.PublishedAt;

/** The YAML block between two lines of dashes with which Markdown texts begin: it is about the text, not part of it. */
final class FrontMatter {

    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\uFEFF?\\s*---[ \\t]*\\R(.{1,16384}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final YAMLMapper YAML = new YAMLMapper();

    private FrontMatter() {}

    /** The text without its front matter; text that has none, or none that is YAML, comes back as it was. */
    static ReadPage split(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new ReadPage(text, PageFacts.NONE);
        }
        Optional<Map<String, String>> fields = parse(block.group(1));
        return fields.map(found -> new ReadPage(text.substring(block.end()), facts(found)))
                .orElseGet(() -> new ReadPage(text, PageFacts.NONE));
    }

    private static Optional<Map<String, String>> parse(String yaml) {
        try {
            JsonNode tree = YAML.readTree(yaml);
            if (tree == null || !tree.isObject()) {
                return Optional.empty();
            }
            Map<String, String> fields = new TreeMap<>();
            tree.properties().forEach(field -> {
                if (field.getValue().isValueNode()) {
                    fields.put(
                            field.getKey().toLowerCase(Locale.ROOT),
                            field.getValue().asText());
                }
            });
            return Optional.of(fields);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static PageFacts facts(Map<String, String> fields) {
        String day = first(
                fields,
                List.of(
                        "date",
                        "published",
                        "publishedat",
                        "published_at",
                        "published_time",
                        "publishdate",
                        "pubdate"));
        return new PageFacts(
                first(fields, List.of("title", "headline")),
                first(fields, List.of("canonical_url", "source_url", "url", "link", "permalink")),
                first(fields, List.of("publisher", "site_name", "source")),
                day == null ? null : PublishedAt.loose(day).orElse(null),
                first(fields, List.of("language", "lang")));
    }

    private static @Nullable String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .map(fields::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
