package org.mandatewatch.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.article.CanonicalUrl;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.article.Languages;
import org.mandatewatch.ingest.domain.article.Submission;
import org.mandatewatch.ingest.domain.article.TextFault;
import org.mandatewatch.ingest.intake.FetchedPage;
import org.mandatewatch.ingest.intake.PageFetcher;
import org.mandatewatch.ingest.text.BodyText;
import org.mandatewatch.ingest.text.ContentType;
import org.mandatewatch.ingest.text.PageFacts;
import org.mandatewatch.ingest.text.PageReader;
import org.mandatewatch.ingest.text.ReadPage;
import org.mandatewatch.ingest.text.UndecodableBody;

/** Turns request bodies into submissions; every refusal is a problem document with the right 4xx. */
@ApplicationScoped
class Submissions {

    private final PageFetcher pages;
    private final long maxBytes;

    Submissions(PageFetcher pages, IngestConfig config) {
        this.pages = pages;
        this.maxBytes = config.maxArticleSize().asLongValue();
    }

    /** A body of plain text or HTML, with its fields beside it. */
    Submission fromDocument(byte[] body, ContentType type, ArticleFields fields) {
        String source = decode(body, type);
        return submission("body", source, type.isHtml(), fields);
    }

    /** A JSON body, or one line of a batch. A url without text is fetched. */
    Submission fromJson(byte[] body, ContentType type) {
        JsonArticle article = JsonArticle.parse(decode(body, type));
        String text = article.text();
        if (text != null) {
            return submission("text", text, false, article.fields());
        }
        String html = article.html();
        if (html != null) {
            return submission("html", html, true, article.fields());
        }
        String url = article.fields().url();
        FetchedPage page = pages.fetch(URI.create(url == null ? "" : url));
        return submission("url", page.body(), page.markup(), article.fields());
    }

    private String decode(byte[] body, ContentType type) {
        if (body.length == 0) {
            throw Problems.badRequest("body", "is empty; send the article's text");
        }
        if (body.length > maxBytes) {
            throw Problems.payloadTooLarge("The article has " + body.length + " bytes; at most " + maxBytes
                    + " are taken (mandatewatch.ingest.max-article-size).");
        }
        try {
            return BodyText.decode(body, type.charset(), type.isHtml());
        } catch (UndecodableBody e) {
            throw Problems.badRequest("body", String.valueOf(e.getMessage()), e);
        }
    }

    private static Submission submission(String field, String source, boolean markup, ArticleFields sent) {
        TextFault.inRaw(source).ifPresent(fault -> {
            throw Problems.badRequest(field, fault.detail());
        });
        ReadPage page = markup ? PageReader.html(source) : PageReader.plain(source);
        String text = CleanText.of(page.text());
        TextFault.inRaw(text).or(() -> TextFault.inClean(text)).ifPresent(fault -> {
            throw Problems.unprocessable(field, fault.detail());
        });
        PageFacts facts = page.facts();
        return new Submission(
                text,
                firstOf(sent.url(), canonical(facts.url())),
                firstOf(sent.title(), line(facts.title())),
                firstOf(sent.publisher(), line(facts.publisher())),
                firstOf(sent.language(), language(facts.language())),
                sent.publishedOn(),
                facts.publishedOn());
    }

    /** A page's own words about itself are welcome and never a reason to refuse it. */
    private static @Nullable String canonical(@Nullable String url) {
        try {
            return url == null ? null : CanonicalUrl.of(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String line(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .orElse(null);
    }

    private static @Nullable String language(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Languages::fromTag).orElse(null);
    }

    private static @Nullable String firstOf(@Nullable String sent, @Nullable String found) {
        return sent != null ? sent : found;
    }
}
