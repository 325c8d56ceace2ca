package org.mandatewatch.mission.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mission's present state. */
@Entity
@Table(name = "mission_state")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
public class MissionRow {

    /** Stands for a state before there is one. */
    public static final String NO_STATE = "{}";

    @Id
    public String mission;

    public long version;

    @Column(name = "in_being")
    public boolean inBeing;

    @Column(name = "host_code")
    public @Nullable String hostCode;

    @JdbcTypeCode(SqlTypes.JSON)
    public String state;
}
