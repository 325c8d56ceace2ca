package org.mandatewatch.alert.domain.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.domain.Story.vote;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.Proposal;
import org.mandatewatch.contract.state.Support;

class DeadlineApproachingTest {

    private static Story story() {
        return new Story().subscribed("2024-01-01T00:00:00Z", b -> b.reasons("deadline-approaching"));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                row(
                        "a single day is counted to",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of("P7D 2024-09-25T09:00:00Z", "P1D 2024-10-01T09:00:00Z")),
                row(
                        "a window counts to its earliest day",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-01..2024-10-10").told()),
                        List.of("P7D 2024-09-24T09:00:00Z", "P1D 2024-09-30T09:00:00Z")),
                row(
                        "a window with an open start counts to its latest day, after one notice at once",
                        story().at("2024-09-10T15:00:00Z")
                                .hears(vote("by 2024-09-30").told()),
                        List.of("- 2024-09-10T15:00:00Z", "P7D 2024-09-23T09:00:00Z", "P1D 2024-09-29T09:00:00Z")),
                row(
                        "narrowing reschedules what is pending",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-01..2024-10-10").told())
                                .hears(expiry("2024-10-02").told()),
                        List.of("P7D 2024-09-25T09:00:00Z", "P1D 2024-10-01T09:00:00Z")),
                row(
                        "rungs that fell due before the date was heard of are dropped",
                        story().at("2024-09-28T00:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of("P1D 2024-10-01T09:00:00Z")),
                row(
                        "when all rungs fell due too early the nearest goes out at once",
                        story().at("2024-10-01T12:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of("P1D 2024-10-01T12:00:00Z")),
                row(
                        "a deadline that was over when first heard of owes nothing",
                        story().at("2025-03-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of()),
                row(
                        "a deadline whose day is not over in the deciding body's zone is not over",
                        story().at("2024-10-03T03:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of("P1D 2024-10-03T03:00:00Z")),
                row(
                        "a resolved deadline owes no warnings",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told())
                                .hears(expiry("2024-10-02")
                                        .resolvedBy("Resolution 1")
                                        .told()),
                        List.of()),
                row(
                        "a deadline that vanished owes no warnings",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told())
                                .hears(),
                        List.of()),
                row(
                        "a moved deadline is counted to on its new day alone",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told())
                                .hears(expiry("2024-11-15").told()),
                        List.of("P7D 2024-11-08T09:00:00Z", "P1D 2024-11-14T09:00:00Z")),
                row(
                        "until a move is confirmed warnings run for both dates",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told())
                                .hears(expiry("2024-11-15")
                                        .movedFrom("2024-10-02")
                                        .told()),
                        List.of(
                                "P7D 2024-09-25T09:00:00Z",
                                "P1D 2024-10-01T09:00:00Z",
                                "P7D 2024-11-08T09:00:00Z",
                                "P1D 2024-11-14T09:00:00Z")),
                row(
                        "a deadline first heard of in the middle of a move has both dates too",
                        story().at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-11-15")
                                        .movedFrom("2024-10-02")
                                        .told()),
                        List.of(
                                "P7D 2024-09-25T09:00:00Z",
                                "P1D 2024-10-01T09:00:00Z",
                                "P7D 2024-11-08T09:00:00Z",
                                "P1D 2024-11-14T09:00:00Z")),
                row(
                        "a subscription made after the first rung gets the rest of the same ladder",
                        new Story()
                                .at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told())
                                .subscribed("2024-09-26T00:00:00Z", b -> b.reasons("deadline-approaching"))
                                .at("2024-09-26T00:00:00Z"),
                        List.of("P1D 2024-10-01T09:00:00Z")),
                row(
                        "quiet hours push a rung to their end",
                        new Story()
                                .subscribed(
                                        "2024-01-01T00:00:00Z",
                                        b -> b.reasons("deadline-approaching")
                                                .ladder("PT6H")
                                                .quiet("21:00", "07:00"))
                                .at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of("PT6H 2024-10-02T07:00:00Z")),
                row(
                        "a rung that quiet hours push past its day is dropped",
                        new Story()
                                .subscribed(
                                        "2024-01-01T00:00:00Z",
                                        b -> b.reasons("deadline-approaching")
                                                .ladder("P0D")
                                                .at("23:00")
                                                .quiet("22:00", "08:00"))
                                .at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of()),
                row(
                        "who did not choose the reason gets no rungs",
                        new Story()
                                .subscribed("2024-01-01T00:00:00Z", b -> b.reasons("deadline-moved"))
                                .at("2024-09-01T00:00:00Z")
                                .hears(expiry("2024-10-02").told()),
                        List.of()));
    }

    private static Arguments row(String sentence, Story story, List<String> planned) {
        return Arguments.of(sentence, story, planned);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void plansTheLadder(String sentence, Story story, List<String> planned) {
        assertThat(story.planned())
                .isEqualTo(
                        planned.stream().map(p -> "deadline-approaching " + p).toList());
    }

    @Test
    void aProposalADraftAndAScheduledVoteCancelNoWarning() {
        Deadline expiry = expiry("2024-10-02").told();
        Story story = story().at("2024-09-01T00:00:00Z").hears(expiry);
        List<String> before = story.planned();
        Proposal proposal = new Proposal(null, Period.ofYears(1), null, Support.NONE);
        Deadline vote = vote("2024-09-30").told();

        story.hears(Story.state(
                List.of(vote, expiry),
                new Decision(
                        DecisionStage.VOTE_EXPECTED,
                        vote,
                        List.of("Testland"),
                        List.of(proposal),
                        null,
                        null,
                        Support.NONE)));

        assertThat(before).hasSize(2);
        assertThat(story.planned()).containsAll(before);
    }

    @Test
    void aWarningSentIsNotRepeatedWhenTheWindowNarrows() {
        Story story = story().at("2024-09-01T00:00:00Z")
                .hears(expiry("2024-10-02..2024-10-10").told());
        assertThat(story.passesUntil("2024-09-26T00:00:00Z")).hasSize(1);

        story.hears(expiry("2024-10-02..2024-10-04").told());

        assertThat(story.planned()).containsExactly("deadline-approaching P1D 2024-10-01T09:00:00Z");
    }

    @Test
    void aLateRungSaysSo() {
        Story story =
                story().at("2024-09-01T00:00:00Z").hears(expiry("2024-10-02").told());

        PlannedNotification late =
                story.at("2024-09-27T10:00:00Z").plan().owed().getFirst();

        assertThat(late.text()).contains("This warning is late: it fell due on 25 September 2024 09:00 (UTC).");
        assertThat(late.title()).endsWith("mandate expires in 5 days, on 2 October 2024");
        assertThat(late.daysLeft()).isEqualTo(5);
    }

    @Test
    void aFastClockAloneMakesNothingLate() {
        Story story = story().at("2024-09-01T00:00:00Z")
                .hears(expiry("2024-10-02").told())
                .tolerance(Duration.ofDays(27))
                .at("2024-09-27T10:00:00Z");

        assertThat(story.plan().owed().getFirst().text()).doesNotContain("late");
        assertThat(story.plan().owed().getFirst().daysLeft()).isEqualTo(7);
    }

    @Test
    void aLateRungOvertakenByTheNextIsDroppedAndTheLogSaysWhy() {
        Story story = story().at("2024-09-01T00:00:00Z")
                .hears(expiry("2024-10-02").told())
                .at("2024-10-01T10:30:00Z");

        assertThat(story.planned()).containsExactly("deadline-approaching P1D 2024-10-01T09:00:00Z");
        assertThat(story.dropped()).containsExactly("P7D: it is late and was overtaken by P1D");
    }

    @Test
    void aRungWhoseDayIsOverIsDroppedAndTheLogSaysWhy() {
        Story story = story().at("2024-09-01T00:00:00Z")
                .hears(expiry("2024-10-02").told())
                .at("2024-10-20T00:00:00Z");

        assertThat(story.planned()).isEmpty();
        assertThat(story.dropped()).hasSize(2).allMatch(why -> why.contains("the day it counts to is over"));
    }

    @Test
    void aDeadlineThatWasOverIsLoggedAsSuch() {
        Story story =
                story().at("2025-03-01T00:00:00Z").hears(expiry("2024-10-02").told());

        assertThat(story.dropped())
                .containsExactly(
                        "deadline-approaching: it was already over when it was first heard of on 1 March 2025 00:00 (UTC)");
    }

    @Test
    void aRenamedDeadlineKeepsItsNotifications() {
        Story story = story().at("2024-09-01T00:00:00Z")
                .hears(expiry("2024-10-02").named("d-young").told());
        var before = story.plan();
        assertThat(story.passesUntil("2024-09-26T00:00:00Z")).hasSize(1);

        story.hears(expiry("2024-10-02").named("d-old", "d-young").told());

        assertThat(story.plan().owed())
                .singleElement()
                .satisfies(
                        n -> assertThat(n.id()).isEqualTo(before.owed().get(1).id()));
    }

    @Test
    void theTextSaysWhichDayIsCountedHowSureAndWhoSaysSo() {
        PlannedNotification first = story().at("2024-09-01T00:00:00Z")
                .hears(expiry("2024-10-01..2024-10-10").told())
                .plan()
                .owed()
                .getFirst();

        assertThat(first.title())
                .isEqualTo(
                        "Stabilisation mission in Testland: mandate may expire in 7 days, on 1 October 2024 at the earliest");
        assertThat(first.text())
                .contains(
                        "Expected: 1–10 October 2024 (days in America/New_York). This warning counts to the first of these days.",
                        "How sure: one source says so",
                        "Known since 1 September 2024.",
                        "“quote of f-1” — Test Wire, 20 September 2024");
        assertThat(first.evidence()).hasSize(1);
    }
}
