package org.mandatewatch.ingest.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.ingest.config.IngestConfig;
import org.mandatewatch.ingest.intake.PageNotFetched;
import org.mandatewatch.ingest.intake.PageNotFetched.Reason;
import org.mandatewatch.ingest.intake.WebFetch;

/**
 * What sites ask of robots; a site's rules are kept for a day.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
@ApplicationScoped
class Robots {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Rules that could not be had are asked for again soon: until then nothing of the site is read. */
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);

    /** RFC 9309, section 2.5, asks for 500 KiB at least. */
    private static final int MOST_BYTES = 1 << 20;

    /** Sites may ask for slow reading, not for none. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private static final int MOST_SITES = 1000;

    private final WebFetch web;
    private final IngestConfig.Fetch config;
    private final DomainClock clock;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Known> sites = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    };

    private record Known(BaseRobotRules rules, Instant until) {}

    Robots(WebFetch web, IngestConfig config, DomainClock clock) {
        this.web = web;
        this.config = config.fetch();
        this.clock = clock;
    }

    /**
     * Asks whether a URL may be read.
     *
     * @throws PageNotFetched when the site does not want it, or cannot say at the moment
     */
    void require(URI url) {
        BaseRobotRules rules = rules(url);
        if (rules.isDeferVisits()) {
            throw new PageNotFetched(
                    Reason.UNREACHABLE,
                    "is not to be read while " + origin(url) + "/robots.txt cannot be had; try again later");
        }
        if (!rules.isAllowed(url.toString())) {
            throw new PageNotFetched(
                    Reason.FORBIDDEN, "is not to be read: " + origin(url) + "/robots.txt does not permit " + url);
        }
    }

    /** How long the site wants to be left alone between two pages; zero when it does not say. */
    Duration delay(URI url) {
        long asked = rules(url).getCrawlDelay();
        return asked == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Duration.ZERO
                : Duration.ofMillis(Math.clamp(asked, 0, LONGEST_DELAY.toMillis()));
    }

    private BaseRobotRules rules(URI url) {
        String origin = origin(url);
        Instant now = clock.realNow();
        synchronized (sites) {
            Known known = sites.get(origin);
            if (known != null && now.isBefore(known.until())) {
                return known.rules();
            }
        }
        Known fresh = ask(origin, now);
        synchronized (sites) {
            sites.put(origin, fresh);
        }
        return fresh.rules();
    }

    private Known ask(String origin, Instant now) {
        String url = origin + "/robots.txt";
        try {
            WebFetch.Fetched answer = web.get(
                    URI.create(url), hop -> {}, Map.of("User-Agent", config.userAgent()), config.timeout(), MOST_BYTES);
            if (answer.status() == 200) {
                String type = answer.header("content-type").orElse("text/plain");
                return new Known(parse(url, answer.body(), type), now.plus(KEPT));
            }
            // No such file permits everything; a server in trouble permits nothing for the moment.
            boolean trouble = answer.status() >= 500 || answer.status() == 429;
            return new Known(failed(trouble ? 503 : 404), now.plus(trouble ? KEPT_FAILURE : KEPT));
        } catch (PageNotFetched e) {
            // What may not be called at all is refused when it is called, with the better reason.
            return new Known(failed(e.reason() == Reason.REFUSED ? 404 : 503), now.plus(KEPT_FAILURE));
        }
    }

    private BaseRobotRules parse(String url, byte[] body, String type) {
        synchronized (parser) {
            return parser.parseContent(url, body, type, List.of(name()));
        }
    }

    private BaseRobotRules failed(int status) {
        synchronized (parser) {
            return parser.failedFetch(status);
        }
    }

    /** "MandateWatch/0.1 (+https://…)" is addressed as "mandatewatch". */
    private String name() {
        return config.userAgent().split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
