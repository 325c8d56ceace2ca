package org.mandatewatch.alert.domain.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.domain.Story.state;
import static org.mandatewatch.alert.domain.Story.vote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.Support;

class OtherReasonsTest {

    private static final Deadline EXPIRY = expiry("2024-10-02").told();

    private static Story chose(String... reasons) {
        return new Story()
                .subscribed("2024-01-01T00:00:00Z", b -> b.reasons(reasons))
                .at("2024-09-01T00:00:00Z");
    }

    @Test
    void passedFallsDueAtTheSubscribersHourAfterTheDayIsOverWhereItIsDecided() {
        assertThat(chose("deadline-passed").hears(EXPIRY).planned())
                .containsExactly("deadline-passed - 2024-10-03T09:00:00Z");
    }

    @Test
    void newsCancelsPassed() {
        assertThat(chose("deadline-passed")
                        .hears(EXPIRY)
                        .hears(expiry("2024-10-02").resolvedBy("Resolution 1").told())
                        .planned())
                .isEmpty();
    }

    @Test
    void whatWasOverWhenFirstHeardOfDoesNotPass() {
        assertThat(chose("deadline-passed")
                        .at("2024-11-01T00:00:00Z")
                        .hears(EXPIRY)
                        .planned())
                .isEmpty();
    }

    @Test
    void noDraftFallsDueSevenDaysAhead() {
        assertThat(chose("no-draft").hears(EXPIRY).planned()).containsExactly("no-draft - 2024-09-25T09:00:00Z");
    }

    @Test
    void aDraftCancelsNoDraft() {
        assertThat(chose("no-draft")
                        .hears(EXPIRY)
                        .hears(state(List.of(EXPIRY), stage(DecisionStage.DRAFTED, null)))
                        .planned())
                .isEmpty();
    }

    @Test
    void aVoteAnnouncedCancelsNoDraft() {
        Deadline vote = vote("2024-09-30").told();
        assertThat(chose("no-draft")
                        .hears(state(List.of(vote, EXPIRY), stage(DecisionStage.NONE, vote)))
                        .planned())
                .isEmpty();
    }

    @Test
    void theResolutionOfThePeriodBeforeIsNoDraftForThisOne() {
        assertThat(chose("no-draft")
                        .hears(state(List.of(EXPIRY), stage(DecisionStage.ADOPTED, null)))
                        .planned())
                .hasSize(1);
    }

    @Test
    void aContradictionIsToldOnceToThoseWhoWereSubscribed() {
        Story story = chose("contradiction").hears(contradicting());

        assertThat(story.planned()).containsExactly("contradiction - 2024-09-01T00:00:00Z");
        assertThat(story.plan().owed().getFirst().text()).contains("2 October 2024, or 9 October 2024");
        story.passesUntil("2024-09-02T00:00:00Z");
        assertThat(story.hears(contradicting()).planned()).isEmpty();
    }

    @Test
    void whoSubscribesAfterAContradictionIsNotToldOfIt() {
        Story story = new Story()
                .at("2024-09-01T00:00:00Z")
                .hears(contradicting())
                .subscribed("2024-09-03T00:00:00Z", b -> b.reasons("contradiction"));

        assertThat(story.planned()).isEmpty();
    }

    @Test
    void crossingAThresholdFiresOnceForEachCrossing() {
        Story story = new Story()
                .subscribed(
                        "2024-01-01T00:00:00Z", b -> b.reasons("state-changed").thresholds(null, 1_000_000L))
                .at("2024-09-01T00:00:00Z");

        assertThat(story.hears(displaced(900_000)).planned()).isEmpty();
        story.at("2024-09-02T00:00:00Z").hears(displaced(1_100_000));
        assertThat(story.planned()).containsExactly("state-changed - 2024-09-02T00:00:00Z");
        story.passesUntil("2024-09-02T00:00:00Z");
        assertThat(story.at("2024-09-03T00:00:00Z").hears(displaced(1_200_000)).planned())
                .isEmpty();
        story.at("2024-09-04T00:00:00Z").hears(displaced(800_000));
        assertThat(story.at("2024-09-05T00:00:00Z").hears(displaced(1_300_000)).planned())
                .containsExactly("state-changed - 2024-09-05T00:00:00Z");
    }

    @Test
    void whoSubscribesBeyondTheThresholdHasNotSeenItCrossed() {
        Story story = new Story()
                .at("2024-09-01T00:00:00Z")
                .hears(displaced(2_000_000))
                .subscribed("2024-09-02T00:00:00Z", b -> b.thresholds(null, 1_000_000L));

        assertThat(story.planned()).isEmpty();
    }

    @Test
    void aDeadlineTakenBackIsCorrectedToThoseWhoWereTold() {
        Story told = chose("deadline-approaching").hears(EXPIRY);
        told.passesUntil("2024-09-26T00:00:00Z");
        Story untold = chose("deadline-approaching", "correction").hears(EXPIRY);

        assertThat(told.hears(expiry("2024-10-02").withdrawn().told()).planned())
                .containsExactly("correction - 2024-09-26T00:00:00Z");
        assertThat(untold.hears(expiry("2024-10-02").withdrawn().told()).planned())
                .isEmpty();
    }

    @Test
    void aDeadlineThatVanishesIsCorrectedToo() {
        Story told = chose("deadline-approaching").hears(EXPIRY);
        told.passesUntil("2024-09-26T00:00:00Z");

        assertThat(told.hears().planned()).containsExactly("correction - 2024-09-26T00:00:00Z");
    }

    @Test
    void aSourceTakenBackIsCorrectedToThoseWhoseWarningRestedOnIt() {
        Story story = chose("deadline-approaching", "correction")
                .hears(expiry("2024-10-02").facts("f-1", "f-2").told());
        story.passesUntil("2024-09-26T00:00:00Z");

        story.hears(expiry("2024-10-02").facts("f-1").told());

        assertThat(story.planned()).contains("correction - 2024-09-26T00:00:00Z");
        story.passesUntil("2024-09-27T00:00:00Z");
        assertThat(story.planned()).noneMatch(line -> line.startsWith("correction"));
    }

    @Test
    void anArticleReadAnewIsNotASourceTakenBack() {
        Story story = chose("deadline-approaching", "correction")
                .hears(expiry("2024-10-02").facts("f-1").quoting("same words").told());
        story.passesUntil("2024-09-26T00:00:00Z");

        story.hears(expiry("2024-10-02").facts("f-9").quoting("same words").told());

        assertThat(story.planned()).noneMatch(line -> line.startsWith("correction"));
    }

    @Test
    void anUnknownReasonIsRefusedNamingAllOfThem() {
        assertThatThrownBy(() -> Reasons.named("deadline-aproaching"))
                .hasMessageContaining("deadline-aproaching")
                .hasMessageContaining("deadline-approaching, deadline-moved, deadline-resolved, deadline-passed, "
                        + "no-draft, contradiction, state-changed, correction");
    }

    private static Decision stage(DecisionStage stage, Deadline vote) {
        return new Decision(stage, vote, List.of(), List.of(), null, null, Support.NONE);
    }

    private static org.mandatewatch.contract.state.MissionState contradicting() {
        Contradiction contradiction = new Contradiction(
                "mandate.expiry", List.of(side("2 October 2024", "f-1"), side("9 October 2024", "f-2")));
        return state(List.of(), Decision.NONE, Strength.NONE, null, List.of(contradiction));
    }

    private static Contradiction.Side side(String value, String fact) {
        return new Contradiction.Side(
                value, List.of(new SourceQuote(new FactId(fact), "it is " + value, null, "Test Wire", null)));
    }

    private static org.mandatewatch.contract.state.MissionState displaced(long count) {
        DisplacementFigure figure = new DisplacementFigure(
                "Testland", count, Qualifier.ABOUT, Displaced.INTERNALLY_DISPLACED, null, Support.NONE);
        return state(List.of(), Decision.NONE, Strength.NONE, figure, List.of());
    }
}
