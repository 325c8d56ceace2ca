package org.mandatewatch.mission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The states of all missions. */
@ApplicationScoped
public class Missions implements PanacheRepositoryBase<MissionRow, String> {

    public List<String> hostedIn(Collection<String> countryCodes) {
        return countryCodes.isEmpty()
                ? List.of()
                : list("hostCode in ?1", Sort.by("mission"), countryCodes).stream()
                        .map(row -> row.mission)
                        .toList();
    }

    /** The missions in being after an id, in order of id. */
    public List<MissionRow> after(String mission, int limit) {
        return find("inBeing and mission > ?1", Sort.by("mission"), mission)
                .page(0, limit)
                .list();
    }

    public Optional<MissionRow> inBeing(String mission) {
        return find("inBeing and mission = ?1", mission).firstResultOptional();
    }

    /** The row of a mission, which is new and not yet saved when there was none. */
    public MissionRow rowOf(String mission) {
        return findByIdOptional(mission).orElseGet(() -> {
            MissionRow row = new MissionRow();
            row.mission = mission;
            row.state = MissionRow.NO_STATE;
            return row;
        });
    }
}
