package org.mandatewatch.ingest.intake;

import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.net.GuardedHttp;
import org.mandatewatch.common.net.HostNotFound;
import org.mandatewatch.common.net.RefusedUrl;
import org.mandatewatch.ingest.intake.PageNotFetched.Reason;

/**
 * Gets what stands at a URL that somebody else chose. A few redirects are followed, each through the guard against
 * calls into the house as if it had been asked for.
 */
@ApplicationScoped
public class WebFetch {

    private static final int MOST_REDIRECTS = 3;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final GuardedHttp http;

    WebFetch(GuardedHttp http) {
        this.http = http;
    }

    /**
     * One GET; blocks until it is answered, with whatever status.
     *
     * @param permit called with each URL before it is called; may throw {@link PageNotFetched}
     * @param timeout real time for each hop
     * @param maxBytes longest answer
     * @throws PageNotFetched when there is no answer
     */
    public Fetched get(URI url, Consumer<URI> permit, Map<String, String> headers, Duration timeout, int maxBytes) {
        URI at = url;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            permit.accept(at);
            GuardedHttp.Answer answer = hop(url, at, headers, timeout, maxBytes);
            @Nullable String location = answer.headers().get("location");
            if (!REDIRECTS.contains(answer.status()) || location == null) {
                return new Fetched(at, answer.status(), answer.headers(), answer.body());
            }
            at = target(at, location);
        }
        throw new PageNotFetched(Reason.UNSUITABLE, "redirects more than " + MOST_REDIRECTS + " times");
    }

    private GuardedHttp.Answer hop(URI asked, URI at, Map<String, String> headers, Duration timeout, int maxBytes) {
        String subject = at.equals(asked) ? "" : "redirects to " + at + ", which ";
        try {
            return http.send(GuardedHttp.Call.get(at, headers, timeout, maxBytes))
                    .await()
                    .atMost(timeout.plusSeconds(5));
        } catch (HostNotFound e) {
            throw new PageNotFetched(
                    Reason.UNREACHABLE, subject + "could not be fetched (" + e.getMessage() + "); try again later");
        } catch (RefusedUrl e) {
            throw new PageNotFetched(Reason.REFUSED, subject + "may not be called: " + e.getMessage());
        } catch (GuardedHttp.AnswerTooLarge e) {
            throw new PageNotFetched(Reason.UNSUITABLE, subject + "is longer than " + maxBytes + " bytes");
        } catch (TimeoutException e) {
            throw new PageNotFetched(
                    Reason.UNREACHABLE, subject + "did not answer within " + timeout + "; try again later");
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new PageNotFetched(
                    Reason.UNREACHABLE, subject + "could not be fetched (" + cause.getMessage() + "); try again later");
        }
    }

    private static URI target(URI from, String location) {
        try {
            return from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new PageNotFetched(Reason.UNSUITABLE, "redirects to " + location + ", which is no URL");
        }
    }

    /**
     * What came back.
     *
     * @param url where it came from, after redirects
     * @param headers first value of each; looked up without regard to case
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Fetched(URI url, int status, Map<String, String> headers, byte[] body) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }
}
