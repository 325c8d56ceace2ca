package org.mandatewatch.ingest.domain.feed;

import java.time.Duration;
import java.util.Optional;

/** How a poll ended. Sealed, so that whoever plans the next poll has thought of every end. */
public sealed interface PollOutcome {

    /** The word for it in answers and metrics. */
    String word();

    /** What went wrong, for people; empty when nothing did. */
    Optional<String> trouble();

    /** A poll that brought nothing, and why. */
    sealed interface Fruitless extends PollOutcome {

        /** The reason, in a sentence for people. */
        String why();

        @Override
        default Optional<String> trouble() {
            return Optional.of(why());
        }
    }

    /**
     * The feed came and its entries were dealt with.
     *
     * @param hint how long the feed itself says that nothing will change
     * @param remark what went wrong with single entries
     * @param complete false when entries are left for the next poll
     */
    record Fetched(Optional<Duration> hint, Optional<String> remark, boolean complete) implements PollOutcome {

        @Override
        public String word() {
            return "fetched";
        }

        @Override
        public Optional<String> trouble() {
            return remark;
        }
    }

    /** Nothing changed since the last time. */
    record NotModified(Optional<String> remark) implements PollOutcome {

        @Override
        public String word() {
            return "not-modified";
        }

        @Override
        public Optional<String> trouble() {
            return remark;
        }
    }

    /** The server asks for a pause (429 or 503 with Retry-After). */
    record AskedToWait(Duration pause, String why) implements Fruitless {

        @Override
        public String word() {
            return "asked-to-wait";
        }
    }

    /** The site's robots.txt does not want this address read. */
    record Forbidden(String why) implements Fruitless {

        @Override
        public String word() {
            return "forbidden";
        }
    }

    /** The server fails, or what it sends is no feed. */
    record Failed(String why) implements Fruitless {

        @Override
        public String word() {
            return "failed";
        }
    }

    /** The feed is no more (410): asking again is pointless. */
    record Gone(String why) implements Fruitless {

        @Override
        public String word() {
            return "gone";
        }
    }

    /** Our own house was not in order: Kafka or the database is away. No fault of the feed. */
    record Postponed(String why) implements Fruitless {

        @Override
        public String word() {
            return "postponed";
        }
    }
}
