package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.reextraction.Scope;
import org.mandatewatch.ingest.domain.reextraction.State;

/** A row of {@code reextraction}; only this package sees it. */
@Entity
@Table(name = "reextraction")
@SuppressWarnings("NullAway.Init")
class ReextractionRow extends PanacheEntityBase {

    @Id
    String id;

    @Nullable
    LocalDate since;

    boolean force;

    boolean dryRun;

    String state;

    String extractor;

    String requestedBy;

    Instant requestedAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    String progress;

    @Nullable
    String lastError;

    /** The process that works on it. */
    @Nullable
    String claim;

    /** Real time. */
    @Nullable
    Instant leaseUntil;

    static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String write(Progress progress) {
        return CloudEvents.write(progress);
    }

    Reextraction toReextraction() {
        return new Reextraction(
                id,
                new Scope(since, force, dryRun),
                State.valueOf(state.toUpperCase(Locale.ROOT)),
                extractor,
                requestedBy,
                requestedAt,
                startedAt,
                finishedAt,
                CloudEvents.read(progress, Progress.class),
                lastError);
    }
}
