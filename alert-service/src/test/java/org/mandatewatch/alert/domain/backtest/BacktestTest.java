package org.mandatewatch.alert.domain.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.domain.Story.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.MissionLog;
import org.mandatewatch.alert.domain.PlannedNotification;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.contract.state.MissionState;

class BacktestTest {

    private static final int PLENTY = 1_000;

    private final List<HeardAt> history = new ArrayList<>();
    private MissionLog log = MissionLog.EMPTY;

    @Test
    void rungsAreSentWhenTheyFellDueAndReadAsTheyReadThen() {
        heard("2024-09-01T08:00:00Z", expiry("2024-10-02").told());

        Replayed replayed = replay("2024-09-10T00:00:00Z", "2024-10-10T00:00:00Z", s -> s.ladder("P7D", "P1D"));

        assertThat(lines(replayed))
                .containsExactly(
                        "deadline-approaching P7D 2024-09-25T09:00:00Z",
                        "no-draft - 2024-09-25T09:00:00Z",
                        "deadline-approaching P1D 2024-10-01T09:00:00Z",
                        "deadline-passed - 2024-10-03T09:00:00Z");
        assertThat(replayed.sent().getFirst().title()).contains("mandate expires in 7 days, on 2 October 2024");
        assertThat(replayed.sent().getFirst().text()).doesNotContain("This warning is late");
        assertThat(replayed.complete()).isTrue();
    }

    @Test
    void newsOnTheWayMovesWhatComesAfterItAndTellsWhoWasWarned() {
        heard("2024-09-01T08:00:00Z", expiry("2024-10-02").told());
        heard("2024-09-28T10:00:00Z", expiry("2024-10-20").told());

        Replayed replayed = replay(
                "2024-09-10T00:00:00Z",
                "2024-10-20T00:00:00Z",
                s -> s.ladder("P7D", "P1D").reasons("deadline-approaching"));

        assertThat(lines(replayed))
                .containsExactly(
                        "deadline-approaching P7D 2024-09-25T09:00:00Z",
                        "deadline-moved - 2024-09-28T10:00:00Z",
                        "deadline-approaching P7D 2024-10-13T09:00:00Z",
                        "deadline-approaching P1D 2024-10-19T09:00:00Z");
    }

    @Test
    void aRenewalEndsTheLadder() {
        heard("2024-09-01T08:00:00Z", expiry("2024-10-02").told());
        heard(
                "2024-09-30T20:00:00Z",
                expiry("2024-10-02").resolvedBy("Resolution 2751").told());

        Replayed replayed = replay(
                "2024-09-10T00:00:00Z",
                "2024-10-20T00:00:00Z",
                s -> s.ladder("P7D", "P1D").reasons("deadline-approaching"));

        assertThat(lines(replayed))
                .containsExactly(
                        "deadline-approaching P7D 2024-09-25T09:00:00Z", "deadline-resolved - 2024-09-30T20:00:00Z");
    }

    @Test
    void whatWasKnownLaterIsNotKnownEarlier() {
        heard("2024-09-27T08:00:00Z", expiry("2024-10-02").told());

        Replayed replayed = replay(
                "2024-09-10T00:00:00Z",
                "2024-10-02T00:00:00Z",
                s -> s.ladder("P7D", "P1D").reasons("deadline-approaching"));

        assertThat(lines(replayed)).containsExactly("deadline-approaching P1D 2024-10-01T09:00:00Z");
        assertThat(replayed.dropped())
                .extracting(d -> d.rung() + ": " + d.why())
                .containsExactly("P7D: it fell due before this date was first heard of");
    }

    @Test
    void onlyTheLastOfVersionsThatWereHeardTogetherCounts() {
        heard("2024-09-26T08:00:00Z", expiry("2024-09-27").told());
        heard("2024-09-26T08:00:00Z", expiry("2024-12-01").told());

        Replayed replayed = replay(
                "2024-09-10T00:00:00Z",
                "2024-10-02T00:00:00Z",
                s -> s.ladder("P1D").reasons("deadline-approaching"));

        assertThat(lines(replayed)).isEmpty();
    }

    @Test
    void whatFellDueBeforeOrAfterThePeriodIsNotOfIt() {
        heard("2024-09-01T08:00:00Z", expiry("2024-10-02").told());

        Replayed replayed = replay(
                "2024-09-26T00:00:00Z",
                "2024-10-01T09:00:00Z",
                s -> s.ladder("P7D", "P3D", "P1D").reasons("deadline-approaching"));

        assertThat(lines(replayed)).containsExactly("deadline-approaching P3D 2024-09-29T09:00:00Z");
        assertThat(replayed.dropped()).isEmpty();
    }

    @Test
    void aReplayThatNeedsTooMuchSaysThatItIsNotComplete() {
        heard("2024-09-01T08:00:00Z", expiry("2024-10-02").told());

        Replayed replayed = Backtest.run(
                subscription(s -> s.createdAt("2024-09-10T00:00:00Z").reasons("deadline-approaching")),
                history.iterator(),
                Instant.parse("2024-10-10T00:00:00Z"),
                3);

        assertThat(replayed.complete()).isFalse();
        assertThat(replayed.plannings()).isEqualTo(3);
        assertThat(replayed.sent()).hasSize(1);
    }

    @Test
    void noHistoryIsNothing() {
        assertThat(replay("2024-09-10T00:00:00Z", "2024-10-10T00:00:00Z", s -> s)
                        .sent())
                .isEmpty();
    }

    private void heard(String at, Deadline... deadlines) {
        MissionState state = Story.state(List.of(deadlines));
        Instant instant = Instant.parse(at);
        log = log.heard(new MissionChanges(Story.MISSION, history.size() + 1, List.of(), state), instant);
        history.add(new HeardAt(instant, new HeardMission(state, log)));
    }

    private Replayed replay(String from, String until, UnaryOperator<Story.Builder> with) {
        return Backtest.run(
                subscription(s -> with.apply(s.createdAt(from))), history.iterator(), Instant.parse(until), PLENTY);
    }

    private static List<String> lines(Replayed replayed) {
        return replayed.sent().stream().map(BacktestTest::line).toList();
    }

    private static String line(PlannedNotification notification) {
        return Story.line(notification);
    }
}
