package org.mandatewatch.alert.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code alert.subscription}; the columns' comments say what they hold. */
@Entity
@Table(name = "subscription")
@SuppressWarnings("NullAway.Init")
public class SubscriptionRow extends PanacheEntityBase {

    @Id
    public String id;

    public String owner;
    public String label;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> missions;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> ladder;

    public String channel;
    public @Nullable String target;
    public byte @Nullable [] secret;

    @Column(name = "former_secret")
    public byte @Nullable [] formerSecret;

    @Column(name = "former_secret_until")
    public @Nullable Instant formerSecretUntil;

    public String language;
    public String zone;

    @Column(name = "at_time")
    public String at;

    @Column(name = "quiet_from")
    public @Nullable String quietFrom;

    @Column(name = "quiet_to")
    public @Nullable String quietTo;

    @Column(name = "strength_below_share")
    public @Nullable Double strengthBelowShare;

    @Column(name = "displaced_above")
    public @Nullable Long displacedAbove;

    @Column(name = "change_by_share")
    public @Nullable Double changeByShare;

    public String digest;

    @Column(name = "repeat_every")
    public @Nullable String repeatEvery;

    @Column(name = "repeat_times")
    public @Nullable Integer repeatTimes;

    @Column(name = "repeat_then")
    public @Nullable String repeatThen;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> chosen;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "paused_until")
    public @Nullable Instant pausedUntil;

    @Column(name = "disabled_why")
    public @Nullable String disabledWhy;

    @Column(name = "unconfirmed_since")
    public @Nullable Instant unconfirmedSince;

    @Column(name = "asked_at")
    public @Nullable Instant askedAt;

    @Column(name = "failing_since")
    public @Nullable Instant failingSince;

    @Version
    @Column(name = "lock_version")
    public int lockVersion;
}
