package org.mandatewatch.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.kafka.NotAcknowledged;
import org.mandatewatch.common.kafka.RefusedRecord;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.config.FeedsConfig;
import org.mandatewatch.ingest.domain.article.CanonicalUrl;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.feed.Entry;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.Validators;
import org.mandatewatch.ingest.intake.ArticleBusy;
import org.mandatewatch.ingest.intake.ArticleIntake;
import org.mandatewatch.ingest.intake.Composition;
import org.mandatewatch.ingest.intake.PageFetcher;
import org.mandatewatch.ingest.intake.PageFetcher.PageVersion;
import org.mandatewatch.ingest.intake.PageNotFetched;
import org.mandatewatch.ingest.intake.Receipt;
import org.mandatewatch.ingest.intake.SentFields;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;
import org.mandatewatch.ingest.persistence.UnstorableArticle;
import org.mandatewatch.ingest.text.Documents;
import org.mandatewatch.ingest.text.PageFacts;
import org.mandatewatch.ingest.text.ReadPage;
import org.mandatewatch.ingest.text.UnreadableText;

/** Makes an article of a feed's entry: of its page, or of its own text where that says more. */
@ApplicationScoped
class EntryArticles {

    private static final Logger LOG = Logger.getLogger(EntryArticles.class);

    private final PageFetcher pages;
    private final ArticleIntake intake;
    private final Robots robots;
    private final HostPace pace;
    private final Duration distance;

    EntryArticles(PageFetcher pages, ArticleIntake intake, Robots robots, HostPace pace, FeedsConfig config) {
        this.pages = pages;
        this.intake = intake;
        this.robots = robots;
        this.pace = pace;
        this.distance = config.pacePerHost();
    }

    /**
     * What an entry became.
     *
     * @param sent true when it is news to us
     * @param fromPage true when the article is the page's text
     * @param page what the server calls the page
     * @param trouble why the page was not read; null when it was
     */
    record Taken(
            ArticleId article,
            boolean sent,
            boolean fromPage,
            Validators page,
            @Nullable String trouble) {}

    /**
     * Takes an entry in; returns once Kafka has acknowledged its article.
     *
     * @param known what the server called the page when it was last read
     * @return empty when the page has not changed since
     * @throws EntryUnreadable when there is nothing to take in, or no way to
     */
    Optional<Taken> take(Feed feed, FeedDocument document, Entry entry, Validators known) {
        try {
            return read(feed, document, entry, known);
        } catch (EntryUnreadable | NotAcknowledged | ArchiveUnavailable | ArticleBusy | PollingStopped e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours; those that come after this entry must not wait until it is mended.
            LOG.errorf(e, "the entry %s of feed %s could not be dealt with", entry.link(), feed.id());
            throw new EntryUnreadable(entry.link() + " could not be dealt with: " + e, false);
        }
    }

    private Optional<Taken> read(Feed feed, FeedDocument document, Entry entry, Validators known) {
        Optional<ReadPage> own = own(entry);
        Optional<PageVersion> page = Optional.empty();
        String trouble = null;
        boolean passing = false;
        String url = canonical(entry.link());
        if (url != null) {
            try {
                page = pages.fetchIfChanged(URI.create(url), this::permit, known);
                if (page.isEmpty()) {
                    return Optional.empty();
                }
            } catch (PageNotFetched e) {
                trouble = url + " " + e.getMessage();
                passing = e.reason() == PageNotFetched.Reason.UNREACHABLE;
            }
        }
        boolean fromPage = page.isPresent()
                && letters(page.get().page()) >= own.map(EntryArticles::letters).orElse(0);
        ReadPage read = fromPage ? page.get().page() : own.orElse(null);
        if (read == null) {
            throw new EntryUnreadable(trouble != null ? trouble : "an entry has neither a link nor a text", passing);
        }
        Receipt receipt = submit(feed, document, entry, read);
        return Optional.of(new Taken(
                receipt.article().id(),
                receipt.sent(),
                fromPage,
                page.map(PageVersion::validators).orElse(Validators.NONE),
                trouble));
    }

    private Receipt submit(Feed feed, FeedDocument document, Entry entry, ReadPage read) {
        PageFacts said =
                new PageFacts(entry.title(), entry.link(), document.title(), entry.publishedOn(), document.language());
        SentFields sent = new SentFields(canonical(entry.link()), null, feed.publisher(), null, feed.language());
        try {
            return intake.take(
                    Composition.of(new ReadPage(read.text(), read.facts().or(said)), sent));
        } catch (UnreadableText | RefusedRecord | UnstorableArticle e) {
            throw new EntryUnreadable(entry.link() + " " + e.getMessage(), false);
        }
    }

    private static Optional<ReadPage> own(Entry entry) {
        if (entry.content().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Documents.text(entry.content(), entry.markup()));
        } catch (UnreadableText e) {
            return Optional.empty();
        }
    }

    private void permit(URI hop) {
        robots.require(hop);
        Duration asked = robots.delay(hop);
        pace.await(hop.getAuthority(), asked.compareTo(distance) > 0 ? asked : distance);
    }

    /** How much a page has to say. */
    private static int letters(ReadPage page) {
        return (int) CleanText.of(page.text())
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }

    private static @Nullable String canonical(@Nullable String link) {
        try {
            return link == null ? null : CanonicalUrl.of(link);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
