package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code alert.mission_version}; the columns' comments say what they hold. */
@Entity
@Table(name = "mission_version")
@SuppressWarnings("NullAway.Init")
public class MissionVersionRow extends PanacheEntityBase {

    @EmbeddedId
    public Key key;

    @Column(name = "heard_at")
    public Instant heardAt;

    public int step;

    @JdbcTypeCode(SqlTypes.JSON)
    public String changes;

    @JdbcTypeCode(SqlTypes.JSON)
    public String state;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String log;

    @Embeddable
    public record Key(String mission, long version) {}
}
