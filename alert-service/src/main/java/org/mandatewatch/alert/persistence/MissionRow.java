package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of {@code alert.mission}: the newest state heard, and the log of how it came there. */
@Entity
@Table(name = "mission")
@SuppressWarnings("NullAway.Init")
public class MissionRow extends PanacheEntityBase {

    @Id
    public String id;

    public long version;

    @JdbcTypeCode(SqlTypes.JSON)
    public String state;

    @JdbcTypeCode(SqlTypes.JSON)
    public String log;

    @Column(name = "heard_at")
    public Instant heardAt;
}
