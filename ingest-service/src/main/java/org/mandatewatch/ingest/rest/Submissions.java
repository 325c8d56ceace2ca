package org.mandatewatch.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.function.Supplier;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.article.Submission;
import org.mandatewatch.ingest.intake.Composition;
import org.mandatewatch.ingest.intake.PageFetcher;
import org.mandatewatch.ingest.intake.SentFields;
import org.mandatewatch.ingest.text.BodyText;
import org.mandatewatch.ingest.text.ContentType;
import org.mandatewatch.ingest.text.Documents;
import org.mandatewatch.ingest.text.ReadPage;
import org.mandatewatch.ingest.text.UndecodableBody;
import org.mandatewatch.ingest.text.UnreadablePdf;
import org.mandatewatch.ingest.text.UnreadableText;

/** Turns request bodies into submissions; every refusal is a problem document with the right 4xx. */
@ApplicationScoped
class Submissions {

    private final PageFetcher pages;
    private final IngestConfig config;

    Submissions(PageFetcher pages, IngestConfig config) {
        this.pages = pages;
        this.config = config;
    }

    /** A body of plain text, HTML or PDF, with its fields beside it. */
    Submission fromDocument(byte[] body, ContentType type, SentFields fields) {
        checkSize(body, type);
        return submission("body", () -> Documents.sent(body, type, config.pdf().maxPages()), fields);
    }

    /** A JSON body, or one line of a batch. A url without text is fetched. */
    Submission fromJson(byte[] body, ContentType type) {
        checkSize(body, type);
        JsonArticle article = JsonArticle.parse(decode(body, type));
        String text = article.text();
        if (text != null) {
            return submission("text", () -> Documents.text(text, false), article.fields());
        }
        String html = article.html();
        if (html != null) {
            return submission("html", () -> Documents.text(html, true), article.fields());
        }
        String url = article.fields().url();
        URI address = URI.create(url == null ? "" : url);
        return submission("url", () -> pages.fetch(address), article.fields());
    }

    private void checkSize(byte[] body, ContentType type) {
        if (body.length == 0) {
            throw Problems.badRequest("body", "is empty; send the article's text");
        }
        long most = (type.isPdf() ? config.pdf().maxSize() : config.maxArticleSize()).asLongValue();
        if (body.length > most) {
            throw Problems.payloadTooLarge("The article has " + body.length + " bytes; at most " + most
                    + " are taken (mandatewatch.ingest." + (type.isPdf() ? "pdf.max-size" : "max-article-size")
                    + ").");
        }
    }

    private static String decode(byte[] body, ContentType type) {
        try {
            return BodyText.decode(body, type.charset(), false);
        } catch (UndecodableBody e) {
            throw Problems.badRequest("body", String.valueOf(e.getMessage()), e);
        }
    }

    private static Submission submission(String field, Supplier<ReadPage> reading, SentFields sent) {
        ReadPage page;
        try {
            page = reading.get();
        } catch (UndecodableBody | UnreadableText e) {
            throw Problems.badRequest(field, String.valueOf(e.getMessage()), e);
        } catch (UnreadablePdf e) {
            throw Problems.unprocessable(field, String.valueOf(e.getMessage()));
        }
        try {
            return Composition.of(page, sent);
        } catch (UnreadableText e) {
            throw Problems.unprocessable(field, String.valueOf(e.getMessage()));
        }
    }
}
