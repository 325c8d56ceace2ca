package org.mandatewatch.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;

/** The fixed set of articles that everything here is measured on: our own writing, of the length that newsrooms print. */
public final class SampleArticles {

    private static final Instant RECEIVED = Instant.parse("2026-01-10T08:00:00Z");

    /** One that states nothing about missions is among them, as in any feed. */
    private static final List<Article> ALL = List.of(
            article("wire-expiry", "en", "2025-09-12"),
            article("wire-congo", "en", "2025-12-19"),
            article("un-press-release", "en", "2025-11-14"),
            article("un-briefing", "en", "2025-11-12"),
            article("analysis-somalia", "en", "2025-06-06"),
            article("presse-haiti", "fr", "2025-10-01"),
            article("presse-centrafrique", "fr", "2025-11-14"),
            article("something-else", "en", "2025-05-05"));

    private SampleArticles() {}

    public static List<Article> all() {
        return ALL;
    }

    /** The size of all texts together, in bytes of UTF-8. */
    public static long bytes() {
        return ALL.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static Article article(String name, String language, String publishedOn) {
        String text = text(name);
        return new Article(
                new ArticleId("a-" + ContentHash.sha256Hex(text)),
                1,
                null,
                null,
                text.lines().findFirst().orElseThrow(),
                "Sample Wire",
                language,
                LocalDate.parse(publishedOn),
                "publisher",
                RECEIVED,
                text);
    }

    private static String text(String name) {
        try (@Nullable InputStream in = SampleArticles.class.getResourceAsStream("articles/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no sample article " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample article " + name, e);
        }
    }
}
