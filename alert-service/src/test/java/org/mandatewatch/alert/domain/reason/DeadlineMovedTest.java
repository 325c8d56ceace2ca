package org.mandatewatch.alert.domain.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.contract.state.Deadline;

class DeadlineMovedTest {

    private static final String MOVED = "deadline-moved - ";

    /** Told once, on 24 or 25 September, by a subscriber who chose nothing but warnings. */
    private static Story toldOf(String window) {
        Story story = new Story()
                .subscribed("2024-01-01T00:00:00Z", b -> b.reasons("deadline-approaching"))
                .at("2024-09-01T00:00:00Z")
                .hears(expiry(window).told());
        assertThat(story.passesUntil("2024-09-26T00:00:00Z")).hasSize(1);
        return story;
    }

    private static List<String> moves(Story story) {
        return story.planned().stream()
                .filter(line -> line.startsWith("deadline-moved"))
                .toList();
    }

    @Test
    void whoWasToldTheOldDayHearsOfTheMoveWhateverTheyChose() {
        Story story = toldOf("2024-10-02").hears(expiry("2024-11-15").told());

        assertThat(moves(story)).containsExactly(MOVED + "2024-09-26T00:00:00Z");
    }

    @Test
    void itIsToldOnce() {
        Story story = toldOf("2024-10-02").hears(expiry("2024-11-15").told());
        story.passesUntil("2024-09-27T00:00:00Z");

        story.hears(expiry("2024-11-15").told());

        assertThat(moves(story)).isEmpty();
    }

    @Test
    void confirmingAMoveSaysNothingNew() {
        Story story = toldOf("2024-10-02")
                .hears(expiry("2024-11-15").movedFrom("2024-10-02").told());
        story.passesUntil("2024-10-01T12:00:00Z");

        story.hears(expiry("2024-11-15").told());

        assertThat(moves(story)).isEmpty();
        assertThat(story.planned()).allMatch(line -> line.contains("2024-11-"));
    }

    @Test
    void aMoveTakenBackIsAnotherMove() {
        Story story = toldOf("2024-10-02").hears(expiry("2024-11-15").told());
        story.passesUntil("2024-09-27T00:00:00Z");

        story.hears(expiry("2024-10-02").told());

        assertThat(moves(story)).hasSize(1);
        assertThat(story.planned()).contains("deadline-approaching P1D 2024-10-01T09:00:00Z");
    }

    @Test
    void narrowingThatKeepsTheToldDayIsSilent() {
        assertThat(moves(toldOf("2024-10-01..2024-10-10")
                        .hears(expiry("2024-10-01..2024-10-03").told())))
                .isEmpty();
    }

    @Test
    void narrowingThatExcludesTheToldDayIsTold() {
        assertThat(moves(toldOf("2024-10-01..2024-10-10")
                        .hears(expiry("2024-10-02").told())))
                .containsExactly(MOVED + "2024-09-26T00:00:00Z");
    }

    @Test
    void narrowingTwiceIsToldTwice() {
        Story story = toldOf("2024-10-01..2024-10-10")
                .hears(expiry("2024-10-02..2024-10-10").told());
        String first = story.plan().owed().getFirst().id().value();
        story.passesUntil("2024-09-27T00:00:00Z");

        story.hears(expiry("2024-10-05").told());

        PlannedNotification second = story.plan().owed().getFirst();
        assertThat(second.reason()).isEqualTo("deadline-moved");
        assertThat(second.id().value()).isNotEqualTo(first);
    }

    @Test
    void whoWasNotToldHearsOfAMoveOnlyWhenTheyChoseTo() {
        Deadline before = expiry("2024-10-02").told();
        Deadline after = expiry("2024-11-15").told();
        Story chose = new Story()
                .subscribed("2024-01-01T00:00:00Z", b -> b.reasons("deadline-moved"))
                .at("2024-08-01T00:00:00Z")
                .hears(before)
                .hears(after);
        Story didNot = new Story()
                .subscribed("2024-01-01T00:00:00Z", b -> b.reasons("deadline-approaching"))
                .at("2024-08-01T00:00:00Z")
                .hears(before)
                .hears(after);

        assertThat(moves(chose)).containsExactly(MOVED + "2024-08-01T00:00:00Z");
        assertThat(moves(didNot)).isEmpty();
    }

    @Test
    void whoSubscribesAfterAMoveIsNotToldOfIt() {
        Story story = new Story()
                .at("2024-08-01T00:00:00Z")
                .hears(expiry("2024-10-02").told())
                .hears(expiry("2024-11-15").told())
                .subscribed("2024-08-02T00:00:00Z", b -> b)
                .at("2024-08-02T00:00:00Z");

        assertThat(moves(story)).isEmpty();
    }

    @Test
    void theMessageNamesBothDates() {
        Story story = toldOf("2024-10-02")
                .hears(expiry("2024-11-15").movedFrom("2024-10-02").told());

        assertThat(story.plan().owed().getFirst().title())
                .isEqualTo(
                        "Stabilisation mission in Testland: mandate expiry is now 15 November 2024, not 2 October 2024");
        assertThat(story.plan().owed().getFirst().text()).contains("you are warned for both dates");
    }
}
