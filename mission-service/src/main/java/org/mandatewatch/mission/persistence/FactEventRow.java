package org.mandatewatch.mission.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One event of the {@code facts} topic. */
@Entity
@Immutable
@Table(name = "fact_event")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
public class FactEventRow {

    @Id
    @Column(name = "event_id")
    public String eventId;

    public String type;

    public @Nullable String mission;

    public @Nullable String also;

    public @Nullable String country;

    @Column(name = "fact_id")
    public @Nullable String factId;

    /** The fact that the event tells or aims at; null for words about a mission itself. */
    public @Nullable String about;

    /** The article that tells it, for facts; the database sets it. */
    @Column(name = "article_id", insertable = false, updatable = false)
    public @Nullable String articleId;

    public Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    public String body;

    /** Grows in the order of arrival; the database sets it. */
    @Column(insertable = false, updatable = false)
    public @Nullable Long arrival;
}
