package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mandatewatch.alert.domain.calendar.CalendarLog;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionState;

/** What calendars were told of each mission. Call inside a transaction. */
@ApplicationScoped
public class Calendars {

    private final EntityManager database;

    Calendars(EntityManager database) {
        this.database = database;
    }

    /** A mission that was heard of before calendars were kept begins with its state of then. */
    public CalendarLog of(MissionId mission) {
        return Optional.ofNullable(database.find(MissionCalendarRow.class, mission.value()))
                .map(row -> StoredJson.read(row.log, CalendarLog.class))
                .or(() -> Optional.ofNullable(database.find(MissionRow.class, mission.value()))
                        .map(row ->
                                CalendarLog.EMPTY.heard(StoredJson.read(row.state, MissionState.class), row.heardAt)))
                .orElse(CalendarLog.EMPTY);
    }

    public void put(MissionId mission, CalendarLog log) {
        MissionCalendarRow row = Optional.ofNullable(database.find(MissionCalendarRow.class, mission.value()))
                .orElseGet(() -> {
                    MissionCalendarRow fresh = new MissionCalendarRow();
                    fresh.mission = mission.value();
                    return fresh;
                });
        row.log = CloudEvents.write(log);
        database.persist(row);
    }
}
