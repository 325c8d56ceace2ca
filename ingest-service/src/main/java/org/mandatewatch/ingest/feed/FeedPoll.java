package org.mandatewatch.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.kafka.NotAcknowledged;
import org.mandatewatch.ingest.config.FeedsConfig;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.domain.feed.PollOutcome;
import org.mandatewatch.ingest.domain.feed.Validators;
import org.mandatewatch.ingest.intake.ArticleBusy;
import org.mandatewatch.ingest.intake.Conditional;
import org.mandatewatch.ingest.intake.PageNotFetched;
import org.mandatewatch.ingest.intake.PageNotFetched.Reason;
import org.mandatewatch.ingest.intake.WebFetch;
import org.mandatewatch.ingest.intake.WebFetch.Fetched;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;
import org.mandatewatch.ingest.persistence.FeedClaims;
import org.mandatewatch.ingest.persistence.FeedClaims.Claim;

/**
 * One poll of one feed.
 *
 * <p>Each entry is noted as dealt with after Kafka has acknowledged its article, and the feed's own version after all
 * entries are: whoever is killed in between does again what was not noted, which is harmless, because an article's id
 * follows from its text.
 */
@ApplicationScoped
class FeedPoll {

    private static final Logger LOG = Logger.getLogger(FeedPoll.class);

    private static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9";

    private final WebFetch web;
    private final Robots robots;
    private final EntryPass entries;
    private final IngestConfig.Fetch fetch;
    private final int maxBytes;
    private final DomainClock clock;

    FeedPoll(
            WebFetch web,
            Robots robots,
            EntryPass entries,
            IngestConfig ingest,
            FeedsConfig config,
            DomainClock clock) {
        this.web = web;
        this.robots = robots;
        this.entries = entries;
        this.fetch = ingest.fetch();
        this.maxBytes = Math.toIntExact(config.maxSize().asLongValue());
        this.clock = clock;
    }

    /**
     * How a poll ended.
     *
     * @param validators what to ask "changed since?" with next time
     */
    record Ended(PollOutcome outcome, Validators validators) {}

    /** Polls; blocks until all that can be done is done. */
    Ended run(Claim claim) {
        Validators known = claim.state().validators();
        try {
            return ask(claim, known);
        } catch (PageNotFetched e) {
            String why = String.valueOf(e.getMessage());
            return new Ended(
                    e.reason() == Reason.FORBIDDEN ? new PollOutcome.Forbidden(why) : new PollOutcome.Failed(why),
                    known);
        } catch (NoFeed e) {
            return new Ended(new PollOutcome.Failed(String.valueOf(e.getMessage())), known);
        } catch (NotAcknowledged | ArchiveUnavailable | ArticleBusy | PollingStopped e) {
            return new Ended(new PollOutcome.Postponed(String.valueOf(e.getMessage())), known);
        } catch (FeedClaims.Lost e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours; the feed is put off as a failing one is, and does not come back each minute.
            LOG.errorf(e, "feed %s could not be dealt with", claim.feed().id());
            return new Ended(new PollOutcome.Failed("could not be dealt with: " + e), known);
        }
    }

    private Ended ask(Claim claim, Validators known) {
        URI url = URI.create(claim.feed().url());
        Fetched answer = web.get(
                url,
                robots::require,
                Conditional.headers(Map.of("User-Agent", fetch.userAgent(), "Accept", FEEDS), known),
                fetch.timeout(),
                maxBytes);
        if (!answer.url().equals(url)) {
            LOG.debugf(
                    "feed %s redirects to %s", claim.feed().id(), answer.url().getHost());
        }
        return switch (answer.status()) {
            case 200 -> read(claim, answer, known);
            case 304 -> {
                EntryPass.Done done = entries.recheck(claim, FeedDocument.UNCHANGED);
                yield new Ended(new PollOutcome.NotModified(done.remark()), known);
            }
            case 410 -> new Ended(new PollOutcome.Gone("answered 410: the feed is gone for good"), Validators.NONE);
            default -> new Ended(refusal(answer), known);
        };
    }

    private Ended read(Claim claim, Fetched answer, Validators known) {
        FeedDocument document =
                FeedParser.parse(answer.body(), answer.header("content-type").orElse(null), answer.url());
        EntryPass.Done done = entries.take(claim, document);
        EntryPass.Done again = entries.recheck(claim, document);
        Optional<String> remark = done.remark().or(again::remark);
        return new Ended(
                new PollOutcome.Fetched(document.hint(), remark, done.complete()),
                // Asked with the new version, the server would not send what is left over.
                done.complete() ? Conditional.validators(answer) : known);
    }

    private PollOutcome refusal(Fetched answer) {
        String why = "answered " + answer.status() + " instead of a feed";
        boolean overloaded = answer.status() == 429 || answer.status() == 503;
        return RetryAfter.read(answer.header("retry-after"), clock.realNow())
                .filter(pause -> overloaded)
                .<PollOutcome>map(pause -> new PollOutcome.AskedToWait(pause, why + " and asks to wait " + pause))
                .orElseGet(() -> new PollOutcome.Failed(why));
    }
}
