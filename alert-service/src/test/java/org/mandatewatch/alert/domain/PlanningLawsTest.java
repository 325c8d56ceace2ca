package org.mandatewatch.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.domain.Story.vote;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.state.Deadline;

class PlanningLawsTest {

    private static final List<String> WINDOWS =
            List.of("2024-10-02", "2024-10-01..2024-10-10", "2024-10-05..2024-10-20", "2024-11-15", "by 2024-10-31");

    private static Deadline random(Random random) {
        var due = random.nextBoolean()
                ? expiry(WINDOWS.get(random.nextInt(WINDOWS.size())))
                : vote(WINDOWS.get(random.nextInt(WINDOWS.size())));
        return random.nextInt(5) == 0 ? due.resolvedBy("Resolution 7").told() : due.told();
    }

    /** A story of twelve random state versions, a few days apart. */
    private static Story story(long seed) {
        Random random = new Random(seed);
        Story story = new Story()
                .subscribed("2024-08-01T00:00:00Z", b -> b.zone("Europe/Berlin").quiet("20:00", "09:30"));
        Instant at = Instant.parse("2024-08-15T00:00:00Z");
        for (int i = 0; i < 12; i++) {
            story.passesUntil(at.toString());
            story.hears(random(random));
            at = at.plusSeconds(random.nextInt(10 * 86_400));
        }
        return story;
    }

    @RepeatedTest(30)
    void planningTwiceIsEqual(RepetitionInfo run) {
        Story story = story(run.getCurrentRepetition());

        assertThat(story.plan()).isEqualTo(story.plan());
    }

    @RepeatedTest(30)
    void noIdIsPlannedTwiceAndNothingFallsDueInQuietHours(RepetitionInfo run) {
        Story story = story(run.getCurrentRepetition());

        assertThat(story.plan().owed()).extracting(PlannedNotification::id).doesNotHaveDuplicates();
        assertThat(story.plan().owed())
                .allMatch(n -> story.subscription.outsideQuietHours(n.dueAt()).equals(n.dueAt()));
    }

    @RepeatedTest(30)
    void hearingTheSameAgainPlansTheSame(RepetitionInfo run) {
        Story story = story(run.getCurrentRepetition());
        Deadline again = random(new Random(run.getCurrentRepetition() + 1000L));
        Plan once = story.hears(again).plan();

        Plan twice = story.hears(again).plan();

        assertThat(twice.owed())
                .extracting(PlannedNotification::id, PlannedNotification::dueAt)
                .isEqualTo(once.owed().stream()
                        .map(n -> org.assertj.core.groups.Tuple.tuple(n.id(), n.dueAt()))
                        .collect(Collectors.toList()));
    }

    @Test
    void subscribingAfterTheFactsPlansTheSameRungs() {
        Story before = new Story()
                .subscribed("2024-08-01T00:00:00Z", b -> b.ladder("P30D", "P14D", "P7D", "P1D", "PT6H"))
                .at("2024-09-10T00:00:00Z")
                .hears(expiry("2024-10-01..2024-10-10").told())
                .at("2024-09-20T00:00:00Z");
        before.passesUntil("2024-09-20T00:00:00Z");
        Story after = new Story()
                .at("2024-09-10T00:00:00Z")
                .hears(expiry("2024-10-01..2024-10-10").told())
                .at("2024-09-20T00:00:00Z")
                .subscribed("2024-09-20T00:00:00Z", b -> b.ladder("P30D", "P14D", "P7D", "P1D", "PT6H"));

        assertThat(after.plan().owed())
                .hasSizeGreaterThan(3)
                .isEqualTo(before.plan().owed());
    }
}
