package org.mandatewatch.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.config.FeedsConfig;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.feed.Entry;
import org.mandatewatch.ingest.domain.feed.PageRecheck;
import org.mandatewatch.ingest.domain.feed.SeenEntry;
import org.mandatewatch.ingest.domain.feed.Validators;
import org.mandatewatch.ingest.persistence.ArchivedArticle;
import org.mandatewatch.ingest.persistence.ArticleArchive;
import org.mandatewatch.ingest.persistence.FeedClaims;
import org.mandatewatch.ingest.persistence.FeedClaims.Claim;

/** Goes through a feed's entries and has those made articles that are new or were edited. */
@ApplicationScoped
class EntryPass {

    private static final Logger LOG = Logger.getLogger(EntryPass.class);

    private static final String ENTRIES = "mandatewatch.feed.entries";

    private final FeedClaims claims;
    private final EntryArticles articles;
    private final ArticleArchive archive;
    private final FeedsConfig config;
    private final PageRecheck recheck;
    private final DomainClock clock;
    private final MeterRegistry meters;

    EntryPass(
            FeedClaims claims,
            EntryArticles articles,
            ArticleArchive archive,
            FeedsConfig config,
            DomainClock clock,
            MeterRegistry meters) {
        this.claims = claims;
        this.articles = articles;
        this.archive = archive;
        this.config = config;
        this.recheck = new PageRecheck(config.recheckAfter(), config.recheckUntil());
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * What was done.
     *
     * @param remark what went wrong with an entry, for people
     * @param complete false when entries are left for the next poll
     */
    record Done(Optional<String> remark, boolean complete) {}

    /**
     * Takes in what is new or edited, oldest first, so that of two reports on one thing the later comes later; and then
     * what could not be had before, so that dead links keep nobody waiting.
     */
    Done take(Claim claim, FeedDocument document) {
        Map<String, Entry> present = byKey(document);
        claims.stillThere(claim, List.copyOf(present.keySet()), clock.realNow());
        List<Due> due = due(present, seen(claim));
        List<String> remarks = new ArrayList<>();
        boolean complete = due.size() <= config.maxEntries();
        for (Due one : due.subList(0, Math.min(due.size(), config.maxEntries()))) {
            complete &= takeOne(claim, document, one.entry(), one.seen(), remarks);
        }
        return new Done(first(remarks), complete);
    }

    /** An entry to deal with, and what is known of it. */
    private record Due(Entry entry, SeenEntry seen) {}

    private List<Due> due(Map<String, Entry> present, Map<String, SeenEntry> seen) {
        Instant now = clock.realNow();
        return present.entrySet().stream()
                .filter(one -> !seen.containsKey(one.getKey())
                        || seen.get(one.getKey()).isOvertakenBy(one.getValue()))
                .map(one -> new Due(
                        one.getValue(),
                        seen.getOrDefault(one.getKey(), SeenEntry.fresh(one.getKey(), one.getValue(), now))))
                .sorted(Comparator.comparing(
                        one -> one.seen().triedInVain() ? one.seen().fetchedAt() : Instant.MIN))
                .toList();
    }

    /** Looks at pages again that may have been edited without a word in the feed. */
    Done recheck(Claim claim, FeedDocument document) {
        Map<String, Entry> present = byKey(document);
        Instant now = clock.realNow();
        List<String> remarks = new ArrayList<>();
        seen(claim).values().stream()
                .filter(seen -> seen.article() != null && seen.link() != null && seen.attempts() == 0)
                .filter(seen -> recheck.isDue(seen.firstSeenAt(), seen.fetchedAt(), now))
                // Without the entry's own text one cannot tell whether the page says more by now.
                .filter(seen -> seen.fromPage() || present.containsKey(seen.key()))
                .limit(config.maxEntries())
                .forEach(seen -> {
                    Entry entry = present.get(seen.key());
                    if (entry != null) {
                        lookAgain(claim, document, entry, seen, remarks);
                    } else {
                        earlier(seen)
                                .ifPresent(old -> lookAgain(claim, standIn(old), standIn(old, seen), seen, remarks));
                    }
                });
        return new Done(first(remarks), true);
    }

    /** Returns true when the entry is dealt with, false when it is to be tried again. */
    private boolean takeOne(Claim claim, FeedDocument document, Entry entry, SeenEntry start, List<String> remarks) {
        hold(claim);
        try {
            articles.take(claim.feed(), document, entry, Validators.NONE).ifPresent(taken -> {
                Optional.ofNullable(taken.trouble()).ifPresent(remarks::add);
                count(taken);
                claims.note(
                        claim,
                        start.taken(
                                entry,
                                taken.article(),
                                taken.fromPage(),
                                taken.page(),
                                taken.trouble(),
                                clock.realNow()));
            });
            return true;
        } catch (EntryUnreadable e) {
            String why = CleanText.line(String.valueOf(e.getMessage()));
            remarks.add(why);
            meters.counter(ENTRIES, "result", "unreadable").increment();
            LOG.warnf("feed %s: an entry cannot be read: %s", claim.feed().id(), why);
            if (e.isPassing()) {
                claims.note(claim, start.putOff(why, clock.realNow()));
                return false;
            }
            SeenEntry failed = start.failed(entry, why, clock.realNow());
            claims.note(claim, failed);
            return failed.attempts() >= SeenEntry.MOST_ATTEMPTS;
        }
    }

    private Optional<Article> earlier(SeenEntry seen) {
        return Optional.ofNullable(seen.article()).flatMap(archive::latest).map(ArchivedArticle::article);
    }

    /** What the feed said of an article, when the feed itself is not at hand. */
    private static FeedDocument standIn(Article old) {
        return new FeedDocument(old.publisher(), old.language(), List.of(), Optional.empty());
    }

    private static Entry standIn(Article old, SeenEntry seen) {
        return new Entry(null, seen.link(), old.title(), "", true, null, old.publishedOn());
    }

    private void lookAgain(Claim claim, FeedDocument document, Entry entry, SeenEntry seen, List<String> remarks) {
        hold(claim);
        SeenEntry looked = seen.lookedAt(clock.realNow());
        try {
            Optional<EntryArticles.Taken> taken =
                    articles.take(claim.feed(), document, entry, seen.fromPage() ? seen.page() : Validators.NONE);
            taken.ifPresent(this::count);
            claims.note(
                    claim,
                    taken.filter(EntryArticles.Taken::fromPage)
                            .map(t -> seen.reread(t.article(), t.page(), clock.realNow()))
                            .orElse(looked));
        } catch (EntryUnreadable e) {
            remarks.add(CleanText.line(String.valueOf(e.getMessage())));
            claims.note(claim, looked);
        }
    }

    private void hold(Claim claim) {
        claims.extend(claim, clock.realNow().plus(config.lease()));
    }

    /** Oldest first; of two entries with one key the newer one counts. */
    private static Map<String, Entry> byKey(FeedDocument document) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        document.entries().reversed().forEach(entry -> entry.key().ifPresent(key -> byKey.put(key, entry)));
        return byKey;
    }

    private Map<String, SeenEntry> seen(Claim claim) {
        Map<String, SeenEntry> seen = new HashMap<>();
        claims.seen(claim).forEach(entry -> seen.put(entry.key(), entry));
        return seen;
    }

    private void count(EntryArticles.Taken taken) {
        meters.counter(ENTRIES, "result", taken.sent() ? "sent" : "known").increment();
    }

    private static Optional<String> first(List<String> remarks) {
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        remarks.size() == 1
                                ? remarks.getFirst()
                                : remarks.getFirst() + " (and " + (remarks.size() - 1) + " more)");
    }
}
