package org.mandatewatch.alert.planning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.MissionLog;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.calendar.CalendarLog;
import org.mandatewatch.alert.persistence.Calendars;
import org.mandatewatch.alert.persistence.MissionHistory;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChanges;

/** News of a mission: state, log, history, calendars and everybody's plans change together, in one transaction. */
@ApplicationScoped
public class News {

    private final Missions missions;
    private final MissionHistory history;
    private final Calendars calendars;
    private final Subscriptions subscriptions;
    private final Replanning replanning;
    private final DomainClock clock;

    News(
            Missions missions,
            MissionHistory history,
            Calendars calendars,
            Subscriptions subscriptions,
            Replanning replanning,
            DomainClock clock) {
        this.missions = missions;
        this.history = history;
        this.calendars = calendars;
        this.subscriptions = subscriptions;
        this.replanning = replanning;
        this.clock = clock;
    }

    /** Takes in the versions that are newer than the one known; the others were heard before. */
    public void hear(MissionId mission, List<MissionChanges> records) {
        QuarkusTransaction.requiringNew().run(() -> take(mission, records));
    }

    private void take(MissionId mission, List<MissionChanges> records) {
        subscriptions.lockAgainstChanges();
        Optional<Missions.Known> known = missions.forUpdate(mission);
        Instant now = clock.now();
        long version = known.map(Missions.Known::version).orElse(Long.MIN_VALUE);
        Optional<HeardMission> heard = known.map(Missions.Known::mission);
        CalendarLog calendar = calendars.of(mission);
        boolean news = false;
        for (MissionChanges record : records) {
            if (record.version() > version) {
                MissionLog log = heard.map(HeardMission::log).orElse(MissionLog.EMPTY);
                HeardMission after = new HeardMission(record.state(), log.heard(record, now));
                history.add(record, heard, after, now);
                calendar = calendar.heard(record.state(), now);
                heard = Optional.of(after);
                version = record.version();
                news = true;
            }
        }
        if (news) {
            missions.put(heard.orElseThrow(), version, now);
            calendars.put(mission, calendar);
            replanning.replan(
                    heard.orElseThrow(),
                    subscriptions.wanting(mission).stream()
                            .map(Subscriptions::read)
                            .toList(),
                    Moment.of(now, clock.speed()));
        }
    }
}
