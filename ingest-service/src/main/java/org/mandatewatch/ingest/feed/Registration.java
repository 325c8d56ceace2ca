package org.mandatewatch.ingest.feed;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.CanonicalUrl;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.article.Languages;
import org.mandatewatch.ingest.domain.feed.Feed;
import org.mandatewatch.ingest.domain.feed.FeedId;

/** A feed as somebody describes it, not yet checked. */
public record Registration(
        String url,
        Optional<String> label,
        Optional<Duration> interval,
        Optional<String> language,
        Optional<String> publisher,
        boolean paused) {

    private static final Duration LONGEST = Duration.ofDays(30);

    /**
     * The feed.
     *
     * @param usual interval where none is given
     * @param shortest interval that is permitted
     * @throws InvalidFeed that names the first field that is wrong
     */
    public Feed checked(Duration usual, Duration shortest) {
        String canonical = canonical();
        Duration chosen = interval.orElse(usual);
        if (chosen.compareTo(shortest) < 0 || chosen.compareTo(LONGEST) > 0) {
            throw new InvalidFeed("interval", "must be from " + shortest + " to " + LONGEST + ", not " + chosen);
        }
        return new Feed(
                FeedId.of(canonical),
                canonical,
                line(label),
                chosen,
                language.map(Registration::code).orElse(null),
                line(publisher),
                paused);
    }

    private String canonical() {
        try {
            return CanonicalUrl.of(url);
        } catch (IllegalArgumentException e) {
            throw new InvalidFeed("url", String.valueOf(e.getMessage()));
        }
    }

    private static String code(String language) {
        return Languages.fromTag(language)
                .orElseThrow(() -> new InvalidFeed("language", "must be a language tag, such as en or fr-HT"));
    }

    private static @Nullable String line(Optional<String> text) {
        return text.map(CleanText::line).filter(line -> !line.isEmpty()).orElse(null);
    }
}
