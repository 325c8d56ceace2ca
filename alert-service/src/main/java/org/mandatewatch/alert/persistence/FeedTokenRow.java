package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One row of {@code alert.feed_token}; the columns' comments say what they hold and in which time. */
@Entity
@Table(name = "feed_token")
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
public class FeedTokenRow extends PanacheEntityBase {

    @Id
    public String id;

    public byte[] hash;
    public String owner;
    public String label;
    public @Nullable String subscription;
    public @Nullable String mission;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "read_at")
    public @Nullable Instant readAt;

    @Column(name = "calendar_tag")
    public @Nullable String calendarTag;

    @Column(name = "calendar_changed_at")
    public @Nullable Instant calendarChangedAt;

    @Column(name = "atom_tag")
    public @Nullable String atomTag;

    @Column(name = "atom_changed_at")
    public @Nullable Instant atomChangedAt;
}
