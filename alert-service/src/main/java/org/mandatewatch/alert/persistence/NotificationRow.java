package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code alert.notification}; the columns' comments say what they hold and in which time. */
@Entity
@Table(name = "notification")
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
public class NotificationRow extends PanacheEntityBase {

    @Id
    public String id;

    public String subscription;
    public String channel;
    public String mission;
    public String reason;

    @Column(name = "deadline_id")
    public @Nullable String deadlineId;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String deadline;

    public @Nullable String rung;
    public int revision;

    @Column(name = "due_at")
    public Instant dueAt;

    public @Nullable LocalDate day;
    public String title;

    @Column(name = "based_on")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> basedOn;

    public @Nullable LocalDate digest;
    public @Nullable String repeats;
    public @Nullable Integer repetition;

    @Column(name = "acknowledgement_token")
    public @Nullable String acknowledgementToken;

    @Column(name = "status")
    public String statusText;

    public @Nullable String why;

    @Column(name = "ready_at")
    public Instant readyAt;

    public @Nullable String claim;
    public int attempts;
    public boolean again;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String body;

    @Column(name = "sent_at")
    public @Nullable Instant sentAt;

    @Column(name = "acknowledged_at")
    public @Nullable Instant acknowledgedAt;

    public NotificationStatus status() {
        return NotificationStatus.of(statusText);
    }

    public void status(NotificationStatus status) {
        statusText = status.text();
    }
}
