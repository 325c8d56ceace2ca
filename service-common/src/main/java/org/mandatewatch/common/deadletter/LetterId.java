package org.mandatewatch.common.deadletter;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.contract.Topic;

/**
 * Where a dead letter stands, which is also its name.
 *
 * @param letters a dead-letter topic
 */
public record LetterId(Topic letters, int partition, long offset) {

    private static final Pattern TEXT = Pattern.compile("([a-z-]+)-(\\d{1,9})-(\\d{1,18})");

    /** Reads {@link #toString()} back; empty when the text is nothing of the kind. */
    public static Optional<LetterId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Arrays.stream(Topic.values())
                        .filter(topic -> topic.topicName().equals(matcher.group(1)))
                        .filter(topic -> topic.deadLetters().isEmpty())
                        .map(topic -> new LetterId(
                                topic, Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                        .findFirst()
                : Optional.empty();
    }

    /** Such as {@code facts-dead-letter-3-42}. */
    @Override
    public String toString() {
        return letters.topicName() + "-" + partition + "-" + offset;
    }
}
