package org.mandatewatch.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Looks for what the story needs in the services' answers. */
final class Facts {
    private Facts() {}

    /** Whether an article's answer has the end of the mandate on this day, with a quote. */
    static boolean hasExpiry(JsonNode answer, LocalDate day) {
        return any(
                answer.path("facts"),
                fact -> isAbout(fact, "mandate-expiry", "window", day)
                        && !fact.path("evidence").path("quote").asText("").isEmpty());
    }

    /** Whether an article's answer has a renewal until this day. */
    static boolean hasRenewal(JsonNode answer, LocalDate day) {
        return any(answer.path("facts"), fact -> isAbout(fact, "mandate-renewed", "until", day));
    }

    /** Whether a mission's mandate ends on this day and no other. */
    static boolean expiresOn(JsonNode mission, LocalDate day) {
        return isOn(mission.path("mandate").path("expiry").path("window"), day);
    }

    /** Whether a preview holds a warning for the end of a mandate on this day. */
    static boolean plansExpiry(JsonNode items, LocalDate day) {
        return any(
                items,
                item -> item.path("reason").asText().equals("deadline-approaching")
                        && item.path("deadline").path("kind").asText().equals("mandate-expiry")
                        && isOn(item.path("deadline").path("window"), day));
    }

    private static boolean isAbout(JsonNode fact, String kind, String window, LocalDate day) {
        return fact.path("kind").asText().equals(kind)
                && fact.path("mission").asText().equals(Plot.MISSION)
                && isOn(fact.path(window), day);
    }

    private static boolean isOn(JsonNode window, LocalDate day) {
        return window.path("earliest").asText().equals(day.toString())
                && window.path("latest").asText().equals(day.toString());
    }

    private static boolean any(JsonNode items, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(items.spliterator(), false).anyMatch(wanted);
    }
}
