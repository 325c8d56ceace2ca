package org.mandatewatch.alert.planning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.MissionLog;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChanges;

/** News of a mission: state, log and everybody's plans change together, in one transaction. */
@ApplicationScoped
public class News {

    private final Missions missions;
    private final Subscriptions subscriptions;
    private final Replanning replanning;
    private final DomainClock clock;

    News(Missions missions, Subscriptions subscriptions, Replanning replanning, DomainClock clock) {
        this.missions = missions;
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
        boolean news = false;
        for (MissionChanges record : records) {
            if (record.version() > version) {
                MissionLog log = heard.map(HeardMission::log).orElse(MissionLog.EMPTY);
                heard = Optional.of(new HeardMission(record.state(), log.heard(record, now)));
                version = record.version();
                news = true;
            }
        }
        if (news) {
            missions.put(heard.orElseThrow(), version, now);
            replanning.replan(
                    heard.orElseThrow(),
                    subscriptions.wanting(mission).stream()
                            .map(Subscriptions::read)
                            .toList(),
                    Moment.of(now, clock.speed()));
        }
    }
}
