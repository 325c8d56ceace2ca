package org.mandatewatch.ingest.intake;

import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.common.net.GuardedHttp;
import org.mandatewatch.common.net.RefusedUrl;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.intake.PageNotFetched.Reason;
import org.mandatewatch.ingest.text.BodyText;
import org.mandatewatch.ingest.text.ContentType;
import org.mandatewatch.ingest.text.UndecodableBody;

/** Fetches pages by URLs that publishers name, through the guard against calls into the house. */
@ApplicationScoped
public class PageFetcher {

    private final GuardedHttp http;
    private final IngestConfig.Fetch config;

    PageFetcher(GuardedHttp http, IngestConfig config) {
        this.http = http;
        this.config = config.fetch();
    }

    /**
     * One GET; blocks until it is answered. Redirects are not followed, because each would need judging anew.
     *
     * @throws PageNotFetched when there is no page to read
     */
    public FetchedPage fetch(URI url) {
        GuardedHttp.Answer answer = get(url);
        if (answer.status() >= 300 && answer.status() < 400) {
            throw new PageNotFetched(
                    Reason.UNSUITABLE,
                    "redirects to " + answer.headers().getOrDefault("location", "another page")
                            + "; send the address of the article itself");
        }
        if (answer.status() >= 500) {
            throw new PageNotFetched(Reason.UNREACHABLE, "answered " + answer.status() + "; try again later");
        }
        if (answer.status() != 200) {
            throw new PageNotFetched(Reason.UNSUITABLE, "answered " + answer.status() + " instead of a page");
        }
        ContentType type = Optional.ofNullable(answer.headers().get("content-type"))
                .flatMap(ContentType::parse)
                .orElse(ContentType.HTML);
        if (!type.isHtml() && !type.isPlainText()) {
            throw new PageNotFetched(Reason.UNSUITABLE, "is " + type.name() + "; only HTML and plain text are read");
        }
        try {
            return new FetchedPage(BodyText.decode(answer.body(), type.charset(), type.isHtml()), type.isHtml());
        } catch (UndecodableBody e) {
            throw new PageNotFetched(Reason.UNSUITABLE, String.valueOf(e.getMessage()));
        }
    }

    private GuardedHttp.Answer get(URI url) {
        Duration timeout = config.timeout();
        int maxBytes = Math.toIntExact(config.maxSize().asLongValue());
        Map<String, String> headers = Map.of(
                "User-Agent", config.userAgent(), "Accept", "text/html, application/xhtml+xml, text/plain;q=0.8");
        try {
            return http.send(GuardedHttp.Call.get(url, headers, timeout, maxBytes))
                    .await()
                    .atMost(timeout.plusSeconds(5));
        } catch (RefusedUrl e) {
            throw new PageNotFetched(Reason.REFUSED, "may not be called: " + e.getMessage());
        } catch (GuardedHttp.AnswerTooLarge e) {
            throw new PageNotFetched(Reason.UNSUITABLE, "is no page of at most " + maxBytes + " bytes");
        } catch (TimeoutException e) {
            throw new PageNotFetched(Reason.UNREACHABLE, "did not answer within " + timeout + "; try again later");
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new PageNotFetched(
                    Reason.UNREACHABLE, "could not be fetched (" + cause.getMessage() + "); try again later");
        }
    }
}
