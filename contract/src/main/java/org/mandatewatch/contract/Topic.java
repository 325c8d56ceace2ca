package org.mandatewatch.contract;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The Kafka topics with the settings they are created with; Kafka's own defaults apply to everything not named. */
public enum Topic {
    /** Accepted articles; kept for ever, because replaying them is how facts are extracted anew. */
    ARTICLES("articles", Map.of("retention.ms", "-1", "max.message.bytes", "8388608")),
    /** Fact events; kept for ever, because replaying them rebuilds every mission's state. */
    FACTS("facts", Map.of("retention.ms", "-1")),
    /** One record per state version; compacted, but never sooner than 90 days. */
    MISSION_CHANGES(
            "mission-changes",
            Map.of(
                    "cleanup.policy", "compact",
                    "min.compaction.lag.ms", String.valueOf(Duration.ofDays(90).toMillis()),
                    "max.message.bytes", "8388608")),
    ARTICLES_DEAD_LETTER("articles-dead-letter", deadLetter()),
    FACTS_DEAD_LETTER("facts-dead-letter", deadLetter()),
    MISSION_CHANGES_DEAD_LETTER("mission-changes-dead-letter", deadLetter());

    /** Enough for several replicas of each service, few enough for a laptop. */
    public static final int PARTITIONS = 6;

    private final String topicName;
    private final Map<String, String> settings;

    Topic(String topicName, Map<String, String> settings) {
        this.topicName = topicName;
        this.settings = settings;
    }

    public String topicName() {
        return topicName;
    }

    /** Topic-level configuration, by Kafka's own property names. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Where records of this topic go that cannot be processed; empty for a dead-letter topic itself. */
    public Optional<Topic> deadLetters() {
        return switch (this) {
            case ARTICLES -> Optional.of(ARTICLES_DEAD_LETTER);
            case FACTS -> Optional.of(FACTS_DEAD_LETTER);
            case MISSION_CHANGES -> Optional.of(MISSION_CHANGES_DEAD_LETTER);
            case ARTICLES_DEAD_LETTER, FACTS_DEAD_LETTER, MISSION_CHANGES_DEAD_LETTER -> Optional.empty();
        };
    }

    private static Map<String, String> deadLetter() {
        return Map.of("retention.ms", String.valueOf(Duration.ofDays(30).toMillis()), "max.message.bytes", "8388608");
    }
}
