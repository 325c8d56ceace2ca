package org.mandatewatch.alert.domain.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.SourceQuote;

class DeadlineResolvedTest {

    private static final Deadline OPEN = expiry("2024-10-02").told();
    private static final Deadline RESOLVED = expiry("2024-10-02")
            .resolvedBy("Resolution 99, until 2 October 2025")
            .told();

    private static Story heard(String... reasons) {
        return new Story()
                .subscribed("2024-01-01T00:00:00Z", b -> b.reasons(reasons))
                .at("2024-09-01T00:00:00Z")
                .hears(OPEN);
    }

    @Test
    void whoWasToldHearsSoOnceWhateverTheyChose() {
        Story story = heard("deadline-approaching");
        story.passesUntil("2024-09-26T00:00:00Z");

        story.hears(RESOLVED);

        assertThat(story.planned()).containsExactly("deadline-resolved - 2024-09-26T00:00:00Z");
        assertThat(story.passesUntil("2024-10-20T00:00:00Z")).hasSize(1);
        assertThat(story.hears(RESOLVED).planned()).isEmpty();
    }

    @Test
    void theMessageSaysWhatSettledIt() {
        Story story = heard("deadline-resolved").hears(RESOLVED);

        assertThat(story.plan().owed().getFirst().title())
                .isEqualTo("Stabilisation mission in Testland: mandate expiry of 2 October 2024 is settled by "
                        + "Resolution 99, until 2 October 2025");
    }

    @Test
    void theMessageQuotesTheDecisionAndNotTheOldDeadline() {
        SourceQuote decision =
                new SourceQuote(new FactId("f-renewal"), "the Council renewed the mandate", null, "Test Wire", null);
        MissionChange change = new MissionChange(
                "c-1",
                "changed",
                "mandate.expiry",
                null,
                null,
                "Test Wire reported so.",
                List.of(decision.fact()),
                List.of(OPEN.evidence().getFirst(), decision),
                Instant.EPOCH);

        Story story = heard("deadline-resolved").hears(Story.state(List.of(RESOLVED)), change);

        assertThat(story.plan().owed().getFirst().evidence()).containsExactly(decision);
        assertThat(story.plan().owed().getFirst().text()).contains("“the Council renewed the mandate” — Test Wire");
    }

    @Test
    void whoWasNotToldAndDidNotChooseItHearsNothing() {
        assertThat(heard("deadline-approaching").hears(RESOLVED).planned()).isEmpty();
    }

    @Test
    void aDeadlineFirstHeardOfAsResolvedSendsNothing() {
        assertThat(new Story().at("2024-09-01T00:00:00Z").hears(RESOLVED).planned())
                .isEmpty();
    }

    @Test
    void aDeadlineThatWasOverWhenFirstHeardOfSendsNothing() {
        assertThat(new Story()
                        .at("2024-12-01T00:00:00Z")
                        .hears(OPEN)
                        .hears(RESOLVED)
                        .planned())
                .isEmpty();
    }

    @Test
    void whoSubscribesAfterwardsHearsNothing() {
        Story story = new Story()
                .at("2024-09-01T00:00:00Z")
                .hears(OPEN)
                .hears(RESOLVED)
                .subscribed("2024-09-02T00:00:00Z", b -> b)
                .at("2024-09-02T00:00:00Z");

        assertThat(story.planned()).isEmpty();
    }

    @Test
    void aDecisionUndoneIsCorrectedAndTakenAgainIsToldAgain() {
        Story story = heard("deadline-approaching");
        story.passesUntil("2024-09-26T00:00:00Z");
        story.hears(RESOLVED).passesUntil("2024-09-27T00:00:00Z");

        story.hears(OPEN);
        assertThat(story.planned())
                .containsExactly("correction - 2024-09-27T00:00:00Z", "deadline-approaching P1D 2024-10-01T09:00:00Z");
        story.passesUntil("2024-09-28T00:00:00Z");

        assertThat(story.hears(RESOLVED).planned()).containsExactly("deadline-resolved - 2024-09-28T00:00:00Z");
    }
}
