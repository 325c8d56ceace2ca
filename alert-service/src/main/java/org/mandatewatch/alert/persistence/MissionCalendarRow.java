package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of {@code alert.mission_calendar}: what calendars were told of a mission's deadlines. */
@Entity
@Table(name = "mission_calendar")
@SuppressWarnings("NullAway.Init")
public class MissionCalendarRow extends PanacheEntityBase {

    @Id
    public String mission;

    @JdbcTypeCode(SqlTypes.JSON)
    public String log;
}
