package org.mandatewatch.ingest.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** Polling of feeds. All durations are real time. */
@ConfigMapping(prefix = "mandatewatch.ingest.feeds")
public interface FeedsConfig {

    /** False: this process polls nothing; feeds can be registered all the same. */
    @WithDefault("true")
    boolean enabled();

    /** From one poll of a feed to the next, unless the feed is registered with its own interval. */
    @WithDefault("PT15M")
    @DurationMin(seconds = 1)
    Duration interval();

    /** No feed is polled more often, whatever its registration says. */
    @WithDefault("PT5M")
    @DurationMin(seconds = 1)
    Duration minInterval();

    /** Failures put a feed off no longer than this. */
    @WithDefault("P1D")
    @DurationMin(seconds = 1)
    Duration maxPause();

    /** How often this process looks whether a feed is due. */
    @WithDefault("PT10S")
    @DurationMin(millis = 10)
    Duration tick();

    /** Feeds that this process polls at once. */
    @WithDefault("2")
    @Min(1)
    @Max(32)
    int workers();

    /**
     * A poller that falls silent loses its feed after this long. Longer than one page may take with its redirects, the
     * robots.txt of each hop, and the pauses that its host asks for.
     */
    @WithDefault("PT5M")
    @DurationMin(seconds = 1)
    Duration lease();

    /** From one article to the next from the same host; a Crawl-delay in robots.txt may ask for more. */
    @WithDefault("PT2S")
    @DurationMin
    Duration pacePerHost();

    /** Most entries that one poll turns into articles; the rest follows with the next poll. */
    @WithDefault("50")
    @Min(1)
    int maxEntries();

    /** Soonest look at an article's page for silent edits. */
    @WithDefault("PT1H")
    @DurationMin(seconds = 1)
    Duration recheckAfter();

    /** Pages of entries older than this are left alone. */
    @WithDefault("P7D")
    @DurationMin
    Duration recheckUntil();

    /** Longest feed in bytes. */
    @WithDefault("5M")
    MemorySize maxSize();

    /** Feeds to register at the start; a feed that is known already gets these settings. */
    @WithParentName
    List<Source> sources();

    /** One feed. */
    interface Source {

        String url();

        Optional<String> label();

        Optional<Duration> interval();

        Optional<String> language();

        Optional<String> publisher();

        /** Left out: not paused at first, and later as somebody said over HTTP. */
        Optional<Boolean> paused();
    }
}
