package org.mandatewatch.ingest.domain.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A feed as somebody registered it.
 *
 * @param url canonical
 * @param label what people call it
 * @param interval real time from one poll to the next when all is well
 * @param language ISO 639-1 code of all its articles; null to have it told from each
 * @param publisher of all its articles; null to take what each page says
 * @param paused true while nobody is to poll it
 */
public record Feed(
        FeedId id,
        String url,
        @Nullable String label,
        Duration interval,
        @Nullable String language,
        @Nullable String publisher,
        boolean paused) {

    /** The same feed, polled or not. */
    public Feed paused(boolean pause) {
        return new Feed(id, url, label, interval, language, publisher, pause);
    }

    /** The address for logs and for readers: what stands behind the question mark may be a secret that opens the feed. */
    public String shownUrl() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query) + "?…";
    }
}
