package org.mandatewatch.alert.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.alert.domain.Story.expiry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.backtest.HeardAt;
import org.mandatewatch.alert.planning.News;
import org.mandatewatch.alert.support.AlertTest;
import org.mandatewatch.alert.support.MissionNews;
import org.mandatewatch.contract.MissionId;

@QuarkusTest
class MissionHistoryTest extends AlertTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    News hearing;

    @Inject
    Missions missions;

    @Inject
    MissionHistory history;

    @Test
    void everyVersionComesBackAsItWasHeard() {
        List<HeardAt> heard = hearDaily(2 * MissionHistory.WHOLE_EVERY + 10);

        assertThat(between(heard.getFirst().at(), heard.getLast().at().plusSeconds(1)))
                .isEqualTo(heard);
    }

    @Test
    void aReplayBeginsNoLongerThanNeededBeforeItsPeriod() {
        List<HeardAt> heard = hearDaily(2 * MissionHistory.WHOLE_EVERY + 10);
        Instant from = heard.get(2 * MissionHistory.WHOLE_EVERY + 3).at();
        Instant until = heard.get(2 * MissionHistory.WHOLE_EVERY + 6).at();

        assertThat(between(from, until))
                .isEqualTo(heard.subList(2 * MissionHistory.WHOLE_EVERY, 2 * MissionHistory.WHOLE_EVERY + 6));
    }

    @Test
    void aVersionThatChangesNothingIsNotKept() {
        Instant begin = clock.now();
        hear(1, day(30).toString());
        clock.set(begin.plus(DAY));
        hear(2, day(30).toString());

        assertThat(between(begin, begin.plus(DAY.multipliedBy(2)))).hasSize(1);
    }

    @Test
    void whatIsOlderThanIsKeptGoesOnceAWholeVersionIsOlderToo() {
        Instant begin = clock.now();
        List<HeardAt> old = hearDaily(MissionHistory.WHOLE_EVERY + 5);
        clock.set(begin.plus(DAY.multipliedBy(4 * 366)));
        for (int i = 0; i < MissionHistory.WHOLE_EVERY; i++) {
            hear(old.size() + 1 + i, day(30 + i % 2).toString());
        }

        List<HeardAt> left = between(begin, clock.now().plusSeconds(1));
        assertThat(left.getFirst()).isEqualTo(old.get(MissionHistory.WHOLE_EVERY));
        assertThat(QuarkusTransaction.requiringNew().call(() -> history.since(new MissionId(mission))))
                .contains(old.get(MissionHistory.WHOLE_EVERY).at());
    }

    /** One version a day, each with other days. */
    private List<HeardAt> hearDaily(int versions) {
        Instant begin = clock.now();
        List<HeardAt> heard = new ArrayList<>();
        for (int i = 0; i < versions; i++) {
            clock.set(begin.plus(DAY.multipliedBy(i)));
            heard.add(new HeardAt(clock.now(), hear(i + 1, day(200 + i % 3 * 10).toString())));
        }
        return heard;
    }

    private HeardMission hear(long version, String window) {
        hearing.hear(
                new MissionId(mission),
                List.of(MissionNews.changes(mission, version, expiry(window).told())));
        return QuarkusTransaction.requiringNew()
                .call(() -> missions.forReading(mission).orElseThrow().mission());
    }

    private List<HeardAt> between(Instant from, Instant until) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<HeardAt> all = new ArrayList<>();
            Iterator<HeardAt> replay = history.between(new MissionId(mission), from, until);
            replay.forEachRemaining(all::add);
            return all;
        });
    }
}
