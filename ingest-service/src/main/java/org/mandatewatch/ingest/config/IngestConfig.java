package org.mandatewatch.ingest.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** What operators may set. */
@ConfigMapping(prefix = "mandatewatch.ingest")
public interface IngestConfig {

    /**
     * Longest article in bytes, as sent; for a batch, of each line. Keep it below {@code quarkus.http.limits.max-body-size},
     * or callers hear of the wrong limit, and a third of the topic's {@code max.message.bytes}.
     */
    @WithDefault("2M")
    MemorySize maxArticleSize();

    /** Most lines of one batch. */
    @WithDefault("1000")
    @Min(1)
    int maxBatchLines();

    /** Real time within which Kafka must have acknowledged what is sent; after that it is not sent at all. */
    @WithDefault("PT5S")
    Duration publishTimeout();

    /**
     * Further settings of the producer, by Kafka's own names; they win over the {@code kafka.*} settings that all
     * clients share.
     */
    Map<String, String> producer();

    /** Fetching pages by their URL. */
    Fetch fetch();

    /** How a page is fetched. */
    interface Fetch {

        /** From connecting to the last byte. */
        @WithDefault("PT10S")
        Duration timeout();

        /** Longest page in bytes: markup weighs more than the article in it. */
        @WithDefault("5M")
        MemorySize maxSize();

        /** How this service introduces itself. */
        @WithDefault("MandateWatch/0.1 (+https://mandatewatch.org)")
        String userAgent();
    }

    /** Articles that come as PDF. */
    Pdf pdf();

    /** How large a PDF may be. */
    interface Pdf {

        /** Longest PDF in bytes, as sent. One that is fetched may be as long as any page. */
        @WithDefault("10M")
        MemorySize maxSize();

        /** Most pages: what is longer is a report with an article in it. */
        @WithDefault("200")
        @Min(1)
        int maxPages();
    }

    /** Reading the topic of articles again. */
    Reextraction reextraction();

    /** How fast articles are read again, and who does it. */
    interface Reextraction {

        /** Most articles in a second of real time; what is left over belongs to reading new ones. */
        @WithDefault("200")
        @Min(1)
        int articlesPerSecond();

        /** Real time after which another replica takes over from one that no longer says how far it is. */
        @WithDefault("PT30S")
        Duration lease();

        /** How often a replica looks for work that another one was asked to do. */
        @WithDefault("PT5S")
        Duration poll();
    }

    /** Lists. */
    Pages pages();

    /** How long a page of a list may be. */
    interface Pages {

        @WithDefault("50")
        @Min(1)
        @Max(500)
        int defaultLimit();

        @WithDefault("200")
        @Min(1)
        @Max(500)
        int maxLimit();
    }
}
