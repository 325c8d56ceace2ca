package org.mandatewatch.ingest.domain.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleId;

/**
 * What is known of an entry from earlier polls; instants in real time.
 *
 * @param version fingerprint of what was dealt with
 * @param article what it became; null while it could not be read
 * @param fetchedAt when its page was last looked at
 * @param fromPage true when the article is the page's text and not the entry's own
 * @param page what the server called the page
 * @param attempts tries of this version that failed for good reason; 0 once it is an article
 * @param error why the last try failed, or why the page could not be read; null when it went well
 */
public record SeenEntry(
        String key,
        String version,
        @Nullable String link,
        @Nullable ArticleId article,
        Instant firstSeenAt,
        Instant lastSeenAt,
        Instant fetchedAt,
        boolean fromPage,
        Validators page,
        int attempts,
        @Nullable String error) {

    /** A version of an entry that cannot be read is tried in so many polls, then left alone. */
    public static final int MOST_ATTEMPTS = 3;

    /** An entry that is met for the first time and not dealt with yet. */
    public static SeenEntry fresh(String key, Entry entry, Instant now) {
        return new SeenEntry(
                key, entry.fingerprint(), entry.link(), null, now, now, now, false, Validators.NONE, 0, null);
    }

    /** True when the entry as it stands in the feed is still to be dealt with. */
    public boolean isOvertakenBy(Entry entry) {
        boolean unread = article == null || attempts > 0;
        return !version.equals(entry.fingerprint()) || unread && attempts < MOST_ATTEMPTS;
    }

    /** True when the last try went wrong: others come first, or what cannot be read would keep them waiting for ever. */
    public boolean triedInVain() {
        return error != null;
    }

    /** It is an article now. */
    public SeenEntry taken(
            Entry entry,
            ArticleId taken,
            boolean pageRead,
            Validators validators,
            @Nullable String trouble,
            Instant now) {
        return new SeenEntry(
                key, entry.fingerprint(), entry.link(), taken, firstSeenAt, now, now, pageRead, validators, 0, trouble);
    }

    /** Its page was looked at, and there was nothing new to take. */
    public SeenEntry lookedAt(Instant now) {
        return new SeenEntry(
                key, version, link, article, firstSeenAt, lastSeenAt, now, fromPage, page, attempts, error);
    }

    /** It could not be read for a reason that passes: it stays to be dealt with, and this counts as no attempt. */
    public SeenEntry putOff(String why, Instant now) {
        return new SeenEntry(key, version, link, article, firstSeenAt, now, now, fromPage, page, attempts, why);
    }

    /** It could not be read. */
    public SeenEntry failed(Entry entry, String why, Instant now) {
        String tried = entry.fingerprint();
        return new SeenEntry(
                key,
                tried,
                entry.link(),
                article,
                firstSeenAt,
                now,
                now,
                fromPage,
                Validators.NONE,
                version.equals(tried) ? attempts + 1 : 1,
                why);
    }

    /** The same entry read again, when only its page is at hand. */
    public SeenEntry reread(ArticleId taken, Validators validators, Instant now) {
        return new SeenEntry(key, version, link, taken, firstSeenAt, lastSeenAt, now, true, validators, 0, null);
    }
}
