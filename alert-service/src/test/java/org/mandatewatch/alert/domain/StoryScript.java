package org.mandatewatch.alert.domain;

import static org.mandatewatch.alert.domain.Story.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatewatch.alert.domain.Story.Builder;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.StrengthFigure;
import org.mandatewatch.contract.state.Support;

/**
 * Plays a {@link Story} that is written in words. Steps are separated by {@code ;} and are one of
 *
 * <ul>
 *   <li>{@code 2024-09-01} or {@code 2024-09-01T10:30}: time passes until then (UTC), and what falls due is sent;
 *   <li>{@code asleep until 2024-09-01}: time passes and nothing is sent, as when the service is down;
 *   <li>{@code hears expiry 2024-10-02}, {@code hears vote by 2024-09-30}, {@code hears expiry 2024-10-01..2024-10-10},
 *       several joined by {@code &}; each may go on with {@code resolved}, {@code withdrawn}, {@code was WINDOW} (an
 *       unconfirmed move), {@code from FACT,FACT}, {@code named ID} and {@code merges ID};
 *   <li>{@code hears nothing}, {@code hears drafted & expiry 2024-10-02};
 *   <li>{@code displaced 900000}, {@code displaced unknown}, {@code deployed 400 of 2500};
 *   <li>{@code disagree A / B}: a contradiction;
 *   <li>{@code subscribes}: the subscription is made now and not long ago; {@code edits SUBSCRIBER}.
 * </ul>
 */
final class StoryScript {

    private static final Pattern DUE = Pattern.compile("(expiry|vote) ((?:by )?\\S+)(.*)");
    private static final Pattern MORE =
            Pattern.compile(" (?:(resolved|withdrawn)|(was) ((?:by )?\\S+)|(from|named|merges) (\\S+))");

    private final Story story = new Story();
    private final List<PlannedNotification> sent = new ArrayList<>();

    private StoryScript(String subscriber) {
        story.subscription = Story.subscription(subscriber(subscriber));
    }

    static StoryScript play(String subscriber, String script) {
        StoryScript played = new StoryScript(subscriber);
        Arrays.stream(script.split(";")).map(String::strip).forEach(played::step);
        return played;
    }

    Plan plan() {
        return story.plan();
    }

    List<PlannedNotification> sent() {
        return sent;
    }

    List<String> dropped() {
        return story.dropped();
    }

    /** {@code P7D 2024-09-25T09:00} or {@code moved 2024-09-25T09:00}, with {@code in the digest of DAY} where one is. */
    static String line(PlannedNotification n) {
        String what = n.rung() == null ? n.reason().replace("deadline-", "") : n.rung();
        String when = n.dueAt().toString().replaceFirst("(:00)?Z$", "").replaceFirst(":00Z$", "");
        return what + " " + when + (n.digest() == null ? "" : " in the digest of " + n.digest());
    }

    private void step(String step) {
        if (step.startsWith("asleep until ")) {
            story.at(instant(step.substring("asleep until ".length())));
        } else if (step.startsWith("hears ")) {
            story.hears(heard(step.substring("hears ".length())));
        } else if (step.startsWith("displaced ")) {
            story.hears(displaced(step.substring("displaced ".length())));
        } else if (step.startsWith("deployed ")) {
            story.hears(deployed(step.substring("deployed ".length()).split(" of ")));
        } else if (step.startsWith("disagree ")) {
            story.hears(disagree(step.substring("disagree ".length()).split(" / ")));
        } else if (step.equals("subscribes")) {
            story.subscribesNow();
        } else if (step.startsWith("edits ")) {
            story.edits(subscriber(step.substring("edits ".length())));
        } else {
            sent.addAll(story.passesUntil(instant(step)));
        }
    }

    private static String instant(String text) {
        return Instant.parse(text.contains("T") ? text + ":00Z" : text + "T00:00:00Z")
                .toString();
    }

    private static MissionState heard(String what) {
        List<Deadline> deadlines = new ArrayList<>();
        Decision decision = Decision.NONE;
        for (String part : what.split(" & ")) {
            Matcher due = DUE.matcher(part);
            if (due.matches()) {
                deadlines.add(deadline(due));
            } else if (part.equals("drafted")) {
                decision = new Decision(DecisionStage.DRAFTED, null, List.of(), List.of(), null, null, Support.NONE);
            } else if (!part.equals("nothing")) {
                throw new IllegalArgumentException("cannot hear '" + part + "'");
            }
        }
        return state(deadlines, decision);
    }

    private static Deadline deadline(Matcher due) {
        Story.Due made = due.group(1).equals("expiry") ? Story.expiry(due.group(2)) : Story.vote(due.group(2));
        Matcher more = MORE.matcher(due.group(3));
        String name = due.group(1).equals("expiry") ? "d-expiry" : "d-vote";
        List<String> former = new ArrayList<>();
        int read = 0;
        while (more.lookingAt()) {
            String word = Stream.of(more.group(1), more.group(2), more.group(4))
                    .filter(w -> w != null)
                    .findFirst()
                    .orElseThrow();
            switch (word) {
                case "resolved" -> made.resolvedBy("Resolution 99");
                case "withdrawn" -> made.withdrawn();
                case "was" -> made.movedFrom(more.group(3));
                case "from" -> made.facts(more.group(5).split(","));
                case "named" -> name = more.group(5);
                default -> former.add(more.group(5));
            }
            read = more.end();
            more.region(read, due.group(3).length());
        }
        if (read < due.group(3).length()) {
            throw new IllegalArgumentException("cannot read '" + due.group(3).substring(read) + "'");
        }
        return made.named(name, former.toArray(String[]::new)).told();
    }

    private static MissionState displaced(String count) {
        return state(
                List.of(),
                Decision.NONE,
                Strength.NONE,
                count.equals("unknown")
                        ? null
                        : new DisplacementFigure(
                                "Testland",
                                Long.parseLong(count),
                                Qualifier.ABOUT,
                                Displaced.INTERNALLY_DISPLACED,
                                null,
                                Support.NONE),
                List.of());
    }

    private static MissionState deployed(String... counts) {
        Strength strength = new Strength(figure(counts[0]), figure(counts[1]), null, null, null, null, null, null);
        return state(List.of(), Decision.NONE, strength, null, List.of());
    }

    private static StrengthFigure figure(String count) {
        return new StrengthFigure(Long.parseLong(count), Qualifier.EXACT, Map.of(), Support.NONE);
    }

    private static MissionState disagree(String... values) {
        List<Contradiction.Side> sides = Arrays.stream(values)
                .map(value -> new Contradiction.Side(
                        value,
                        List.of(new SourceQuote(new FactId("f-" + value), "it is " + value, null, "Test Wire", null))))
                .toList();
        Contradiction contradiction = new Contradiction("mandate.expiry", sides);
        return state(List.of(), Decision.NONE, Strength.NONE, null, List.of(contradiction));
    }

    /** Words such as {@code zone=Europe/Berlin reasons=contradiction daily}; what is left out is as in the builder. */
    private static UnaryOperator<Builder> subscriber(String words) {
        return builder -> {
            for (String word : words.isBlank() ? new String[0] : words.strip().split(" +")) {
                String[] pair = word.split("[=<>]", 2);
                String value = pair.length > 1 ? pair[1] : "";
                switch (pair[0]) {
                    case "zone" -> builder.zone(value);
                    case "at" -> builder.at(value);
                    case "ladder" -> builder.ladder(value.isEmpty() ? new String[0] : value.split(","));
                    case "reasons" -> builder.reasons(value.split(","));
                    case "missions" -> builder.missions(value.split(","));
                    case "quiet" -> builder.quiet(value.split("-")[0], value.split("-")[1]);
                    case "daily" -> builder.daily();
                    case "strength" -> builder.thresholds(Double.valueOf(value), null, null);
                    case "displaced" -> builder.thresholds(null, Long.valueOf(value), null);
                    case "change" -> builder.thresholds(null, null, Double.valueOf(value));
                    default -> throw new IllegalArgumentException("cannot read '" + word + "'");
                }
            }
            return builder;
        };
    }
}
