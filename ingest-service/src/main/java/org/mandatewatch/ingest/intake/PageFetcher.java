package org.mandatewatch.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.feed.Validators;
import org.mandatewatch.ingest.intake.PageNotFetched.Reason;
import org.mandatewatch.ingest.intake.WebFetch.Fetched;
import org.mandatewatch.ingest.text.ContentType;
import org.mandatewatch.ingest.text.Documents;
import org.mandatewatch.ingest.text.ReadPage;
import org.mandatewatch.ingest.text.UnreadablePdf;
import org.mandatewatch.ingest.text.UnreadableText;

/** Fetches and reads pages by URLs that publishers and feeds name. */
@ApplicationScoped
public class PageFetcher {

    private static final String READABLE = "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8";

    private final WebFetch web;
    private final IngestConfig config;

    PageFetcher(WebFetch web, IngestConfig config) {
        this.web = web;
        this.config = config;
    }

    /**
     * The page at a URL, or where it redirects to. Blocks.
     *
     * @throws PageNotFetched when there is no page to read
     */
    public ReadPage fetch(URI url) {
        return fetchIfChanged(url, hop -> {}, Validators.NONE)
                .map(PageVersion::page)
                .orElseThrow(() -> new PageNotFetched(Reason.UNSUITABLE, "answered 304 instead of a page"));
    }

    /**
     * The same, unless it is still what it was.
     *
     * @param permit called with each URL before it is called; may throw {@link PageNotFetched}
     * @param known what the server called the page when it was last read
     * @return empty when it has not changed
     */
    public Optional<PageVersion> fetchIfChanged(URI url, Consumer<URI> permit, Validators known) {
        Fetched answer = web.get(
                url,
                permit,
                Conditional.headers(Map.of("User-Agent", config.fetch().userAgent(), "Accept", READABLE), known),
                config.fetch().timeout(),
                Math.toIntExact(config.fetch().maxSize().asLongValue()));
        // "Not changed" says nothing to somebody who has read no version yet.
        if (answer.status() == 304 && !known.equals(Validators.NONE)) {
            return Optional.empty();
        }
        return Optional.of(new PageVersion(read(answer), Conditional.validators(answer)));
    }

    private ReadPage read(Fetched answer) {
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new PageNotFetched(Reason.UNREACHABLE, "answered " + answer.status() + "; try again later");
        }
        if (answer.status() != 200) {
            throw new PageNotFetched(Reason.UNSUITABLE, "answered " + answer.status() + " instead of a page");
        }
        ContentType type =
                answer.header("content-type").flatMap(ContentType::parse).orElse(ContentType.HTML);
        if (!Documents.isReadable(type)) {
            throw new PageNotFetched(
                    Reason.UNSUITABLE, "is " + type.name() + "; only HTML, plain text and PDF are read");
        }
        try {
            return Documents.fetched(answer.body(), type, config.pdf().maxPages());
        } catch (UnreadableText | UnreadablePdf e) {
            throw new PageNotFetched(Reason.UNSUITABLE, String.valueOf(e.getMessage()));
        }
    }

    /** A page, and what its server calls this version of it. */
    public record PageVersion(ReadPage page, Validators validators) {}
}
