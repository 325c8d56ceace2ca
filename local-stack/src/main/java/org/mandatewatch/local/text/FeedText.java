package org.mandatewatch.local.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A registered feed and how polling it goes, for people. */
public final class FeedText {

    private FeedText() {}

    /** Some lines: name and address, then how it does, then what is wrong. */
    public static List<String> lines(JsonNode feed) {
        JsonNode state = feed.path("state");
        List<String> lines = new ArrayList<>();
        lines.add(feed.path("id").asText() + "  " + feed.path("label").asText("") + "  "
                + feed.path("url").asText());
        lines.add("  " + doing(feed, state) + ", " + state.path("entriesSeen").asLong() + " entries seen");
        if (state.hasNonNull("lastError")) {
            lines.add("  trouble: " + state.path("lastError").asText());
        }
        if (state.path("entriesUnreadable").asLong() > 0) {
            lines.add("  unreadable: " + state.path("entriesUnreadable").asLong() + ", the last: "
                    + state.path("unreadableWhy").asText());
        }
        return lines;
    }

    private static String doing(JsonNode feed, JsonNode state) {
        if (feed.path("paused").asBoolean()) {
            return "paused";
        }
        if (state.hasNonNull("disabledWhy")) {
            return "disabled, it " + state.path("disabledWhy").asText();
        }
        return state.path("lastOutcome").asText("not polled yet") + ", next poll at "
                + state.path("nextPollAt").asText();
    }
}
