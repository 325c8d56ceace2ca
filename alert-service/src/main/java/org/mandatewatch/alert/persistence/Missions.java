package org.mandatewatch.alert.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.MissionLog;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionState;

/** What was heard of each mission. Call inside a transaction. */
@ApplicationScoped
public class Missions {

    private final EntityManager database;
    /** Reading a state costs more than anything else about a delivery, and a version never changes. */
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    Missions(EntityManager database) {
        this.database = database;
    }

    /**
     * A mission as last heard.
     *
     * @param version of the state in it
     */
    public record Known(HeardMission mission, long version) {}

    /** Locked against other news of this mission. */
    public Optional<Known> forUpdate(MissionId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked against news of this mission; others may read it so at the same time. */
    public Optional<Known> forReading(String id) {
        return find(new MissionId(id), LockModeType.PESSIMISTIC_READ);
    }

    public List<Known> all() {
        return database.createQuery("FROM MissionRow ORDER BY id", MissionRow.class).getResultList().stream()
                .map(this::read)
                .toList();
    }

    public List<MissionId> ids() {
        return database.createQuery("SELECT id FROM MissionRow ORDER BY id", String.class)
                .getResultStream()
                .map(MissionId::new)
                .toList();
    }

    /** Empty when nothing was heard of it. */
    public Optional<String> name(MissionId id) {
        return Optional.ofNullable(database.find(MissionRow.class, id.value()))
                .map(row -> read(row).mission().state().name());
    }

    /** Writes the newest version of a mission. */
    public void put(HeardMission mission, long version, Instant heardAt) {
        String id = mission.state().id().value();
        MissionRow row = Optional.ofNullable(database.find(MissionRow.class, id))
                .orElseGet(() -> {
                    MissionRow fresh = new MissionRow();
                    fresh.id = id;
                    return fresh;
                });
        row.version = version;
        row.state = CloudEvents.write(mission.state());
        row.log = CloudEvents.write(mission.log());
        row.heardAt = heardAt;
        database.persist(row);
    }

    private Optional<Known> find(MissionId id, LockModeType lock) {
        return Optional.ofNullable(database.find(MissionRow.class, id.value(), lock))
                .map(this::read);
    }

    private Known read(MissionRow row) {
        Parsed known = parsed.get(row.id);
        if (known == null || known.version() != row.version || !known.heardAt().equals(row.heardAt)) {
            known = new Parsed(
                    row.version,
                    row.heardAt,
                    new HeardMission(parse(row.state, MissionState.class), parse(row.log, MissionLog.class)));
            parsed.put(row.id, known);
        }
        return new Known(known.mission(), row.version);
    }

    private static <T> T parse(String json, Class<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored cannot be read as " + type.getSimpleName(), e);
        }
    }

    private record Parsed(long version, Instant heardAt, HeardMission mission) {}
}
