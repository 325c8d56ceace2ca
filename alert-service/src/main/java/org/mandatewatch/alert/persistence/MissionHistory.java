package org.mandatewatch.alert.persistence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.config.HistoryConfig;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.atom.MissionEntries;
import org.mandatewatch.alert.domain.backtest.HeardAt;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChanges;

/**
 * Every state version that was heard. Most rows hold only what differs from the row before; now and then one is whole,
 * so that a replay starts near the time it asks for. Call inside a transaction.
 */
@ApplicationScoped
public class MissionHistory {

    /** Rows from one whole version to the next; a replay reads at most so many for nothing. */
    static final int WHOLE_EVERY = 50;

    private static final String PERIOD = """
            FROM alert.mission_version WHERE mission = :mission AND heard_at < :until AND version >= coalesce(
                (SELECT max(version) FROM alert.mission_version
                 WHERE mission = :mission AND step = 0 AND heard_at <= :from), 0)
            """;

    private final EntityManager database;
    private final Period keep;

    MissionHistory(EntityManager database, HistoryConfig config) {
        this.database = database;
        this.keep = config.keep();
    }

    /**
     * Keeps one more version, unless nothing in it differs.
     *
     * @param before the version heard before it; empty for a mission's first
     * @param after with the log as it is now
     * @param at in domain time
     */
    public void add(MissionChanges record, Optional<HeardMission> before, HeardMission after, Instant at) {
        int step = before.isEmpty() ? 0 : nextStep(record.mission());
        ObjectNode state = StateDifference.tree(after.state());
        if (step > 0) {
            state = StateDifference.between(
                    StateDifference.tree(before.orElseThrow().state()), state);
            if (StateDifference.saysNothing(state) && record.changes().isEmpty()) {
                return;
            }
        }
        MissionVersionRow row = new MissionVersionRow();
        row.key = new MissionVersionRow.Key(record.mission().value(), record.version());
        row.heardAt = at;
        row.step = step;
        row.changes = CloudEvents.write(record.changes());
        row.state = state.toString();
        row.log = step == 0 ? CloudEvents.write(after.log()) : null;
        database.persist(row);
        if (step == 0) {
            forget(record.mission(), at.atZone(ZoneOffset.UTC).minus(keep).toInstant());
        }
    }

    /** When the oldest version that is kept was heard, in domain time; empty when nothing is known of the mission. */
    public Optional<Instant> since(MissionId mission) {
        @Nullable
        Instant oldest = database.createQuery(
                        "SELECT min(heardAt) FROM MissionVersionRow WHERE key.mission = :mission", Instant.class)
                .setParameter("mission", mission.value())
                .getSingleResult();
        return Optional.ofNullable(oldest);
    }

    /** How many versions {@link #between} would read. */
    public long count(MissionId mission, Instant from, Instant until) {
        return (Long) database.createNativeQuery("SELECT count(*) " + PERIOD, Long.class)
                .setParameter("mission", mission.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    /**
     * What was known of a mission in a period of domain time, and how it stood when the period began.
     *
     * @param from inclusive; some older versions come first
     * @param until exclusive
     */
    @SuppressWarnings("unchecked")
    public Iterator<HeardAt> between(MissionId mission, Instant from, Instant until) {
        List<MissionVersionRow> rows = database.createNativeQuery(
                        "SELECT * " + PERIOD + " ORDER BY version", MissionVersionRow.class)
                .setParameter("mission", mission.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return new MissionReplay(rows.iterator());
    }

    /** The newest versions that changed something, newest first. */
    @SuppressWarnings("unchecked")
    public List<MissionEntries.News> news(MissionId mission, int limit) {
        List<MissionVersionRow> rows = database.createNativeQuery(
                        "SELECT * FROM alert.mission_version WHERE mission = :mission AND changes <> '[]'::jsonb"
                                + " ORDER BY version DESC LIMIT " + limit,
                        MissionVersionRow.class)
                .setParameter("mission", mission.value())
                .getResultList();
        return rows.stream()
                .map(row -> new MissionEntries.News(StoredJson.changes(row.changes), row.heardAt))
                .toList();
    }

    private int nextStep(MissionId mission) {
        return database.createQuery(
                        "SELECT step FROM MissionVersionRow WHERE key.mission = :mission ORDER BY key.version DESC",
                        Integer.class)
                .setParameter("mission", mission.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(step -> (step + 1) % WHOLE_EVERY)
                .orElse(0);
    }

    /** The newest whole version before {@code day} stays, because what follows differs from it. */
    private void forget(MissionId mission, Instant day) {
        database.createNativeQuery("DELETE FROM alert.mission_version WHERE mission = :mission AND version <"
                        + " (SELECT max(version) FROM alert.mission_version"
                        + " WHERE mission = :mission AND step = 0 AND heard_at < :day)")
                .setParameter("mission", mission.value())
                .setParameter("day", day)
                .executeUpdate();
    }
}
