package org.mandatewatch.ingest.feed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.jboss.logging.Logger;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.ingest.config.FeedsConfig;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.persistence.FeedRegister;

/**
 * Registers the feeds that the configuration names, before polling begins. What the configuration no longer names goes
 * on being polled until somebody removes it: replicas with the old and the new configuration may run side by side.
 */
@ApplicationScoped
class ConfiguredFeeds {

    private static final Logger LOG = Logger.getLogger(ConfiguredFeeds.class);

    private final FeedRegister register;
    private final FeedsConfig config;
    private final DomainClock clock;

    ConfiguredFeeds(FeedRegister register, FeedsConfig config, DomainClock clock) {
        this.register = register;
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        List<FeedsConfig.Source> sources = config.sources();
        for (int i = 0; i < sources.size(); i++) {
            FeedsConfig.Source source = sources.get(i);
            Feed feed = checked(source, i);
            if (!register.add(feed, clock.realNow())) {
                register.change(
                        feed.id(),
                        old -> source.paused().isPresent() ? feed : feed.paused(old.paused()),
                        false,
                        clock.realNow());
            }
            LOG.infof("feed %s %s is registered by configuration", feed.id(), feed.shownUrl());
        }
    }

    private Feed checked(FeedsConfig.Source source, int place) {
        try {
            return new Registration(
                            source.url(),
                            source.label(),
                            source.interval(),
                            source.language(),
                            source.publisher(),
                            source.paused().orElse(false))
                    .checked(config.interval(), config.minInterval());
        } catch (InvalidFeed e) {
            throw new IllegalArgumentException(
                    "mandatewatch.ingest.feeds[" + place + "]." + e.field() + " " + e.getMessage(), e);
        }
    }
}
