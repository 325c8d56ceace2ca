package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code alert.delivery_attempt}: one try to hand a notification over. */
@Entity
@Table(name = "delivery_attempt")
@SuppressWarnings("NullAway.Init")
public class AttemptRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    public String notification;
    public int number;
    public Instant at;
    public String outcome;
    public @Nullable Integer status;
    public String detail;

    @Column(name = "took_millis")
    public long tookMillis;
}
