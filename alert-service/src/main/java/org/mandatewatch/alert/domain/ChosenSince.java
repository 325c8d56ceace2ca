package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.contract.MissionId;

/**
 * Since when a subscriber wants to hear of what they chose after they subscribed. What happened before they chose it is
 * not told afterwards; all else goes on as it was planned.
 *
 * @param later domain time by choice; a choice that is not listed was made with the subscription
 */
public record ChosenSince(Map<String, Instant> later) {

    /** Everything was chosen with the subscription. */
    public static final ChosenSince CREATION = new ChosenSince(Map.of());

    private static final String MISSION = "mission:";

    public ChosenSince {
        later = Map.copyOf(later);
    }

    /**
     * What an edit makes of it.
     *
     * @param now domain time; what {@code before} did not have is chosen now
     */
    static ChosenSince edited(Subscription before, Subscription after, Instant now) {
        Map<String, Instant> since = new HashMap<>();
        Set<String> had = choices(before);
        choices(after).forEach(choice -> since.put(choice, had.contains(choice) ? before.since(choice) : now));
        if (!after.missions().isEmpty()) {
            after.missions()
                    .forEach(mission -> since.put(of(mission), before.wants(mission) ? before.since(mission) : now));
            return new ChosenSince(since);
        }
        since.put(MISSION, before.missions().isEmpty() ? before.since(MISSION) : now);
        // Those that were named before go on as they were when all others join them.
        before.missions().forEach(mission -> since.put(of(mission), before.since(mission)));
        if (before.missions().isEmpty()) {
            before.chosen().later().forEach((choice, at) -> {
                if (choice.startsWith(MISSION)) {
                    since.put(choice, at);
                }
            });
        }
        return new ChosenSince(since);
    }

    Instant of(MissionId mission, Instant creation) {
        Instant every = later.getOrDefault(MISSION, creation);
        return later.getOrDefault(of(mission), every);
    }

    static String of(MissionId mission) {
        return MISSION + mission.value();
    }

    static String of(Reason reason) {
        return "reason:" + reason.id();
    }

    static String of(Rung rung) {
        return "rung:" + rung.text();
    }

    /** A limit with another value is another choice. */
    static String of(Threshold threshold) {
        return "threshold:" + threshold.field() + "=" + threshold.limit();
    }

    private static Set<String> choices(Subscription subscription) {
        Set<String> choices = new HashSet<>();
        subscription.reasons().forEach(reason -> choices.add(of(reason)));
        subscription.ladder().forEach(rung -> choices.add(of(rung)));
        subscription.thresholds().all().forEach(threshold -> choices.add(of(threshold)));
        return choices;
    }
}
