package org.mandatewatch.mission.persistence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the feed of all changes, between two of them.
 *
 * @param tx number of the transaction that wrote the change before it
 * @param seq of that change
 */
public record ChangePosition(long tx, long seq) {

    /** Before all changes. */
    public static final ChangePosition START = new ChangePosition(0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads {@link #toString()} back; empty when the text is nothing of the kind. */
    public static Optional<ChangePosition> parse(@Nullable String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new ChangePosition(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return tx + "-" + seq;
    }
}
