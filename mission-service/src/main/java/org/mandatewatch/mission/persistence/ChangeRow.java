package org.mandatewatch.mission.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One change of a mission's state. */
@Entity
@Immutable
@Table(name = "mission_change")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
public class ChangeRow {

    @Id
    @Column(name = "change_id")
    public String changeId;

    public String mission;

    public String path;

    @JdbcTypeCode(SqlTypes.JSON)
    public String body;

    /** Grows in the order of the changes; the database sets it. */
    @Column(insertable = false, updatable = false)
    public @Nullable Long seq;
}
