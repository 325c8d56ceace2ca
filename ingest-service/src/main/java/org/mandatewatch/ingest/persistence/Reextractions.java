package org.mandatewatch.ingest.persistence;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.reextraction.State;

/**
 * All re-extractions that were ever asked for.
 *
 * <p>Every method makes its own transaction, and throws {@link ArchiveUnavailable} while the database is away.
 */
@ApplicationScoped
public class Reextractions {

    /** The partial unique index lets one open row in. */
    private static final String INSERT = """
            INSERT INTO {h-schema}reextraction (id, since, force, dry_run, state, extractor, requested_by, requested_at,
                progress)
            VALUES (:id, :since, :force, :dryRun, :state, :extractor, :requestedBy, :requestedAt,
                CAST(:progress AS jsonb))
            ON CONFLICT DO NOTHING""";

    private static final String CANCEL = """
            UPDATE {h-schema}reextraction
            SET state = 'cancelled', finished_at = :now, claim = NULL, lease_until = NULL
            WHERE id = :id AND state IN ('queued', 'running')""";

    private static final String NEWEST_FIRST = " ORDER BY requestedAt DESC, id DESC";

    /**
     * Takes a new order.
     *
     * @return false when another one is still open
     */
    public boolean add(Reextraction order) {
        return ArchiveTransactions.call(() -> mutation(INSERT)
                        .setParameter("id", order.id(), String.class)
                        .setParameter("since", order.scope().since(), LocalDate.class)
                        .setParameter("force", order.scope().force(), Boolean.class)
                        .setParameter("dryRun", order.scope().dryRun(), Boolean.class)
                        .setParameter("state", ReextractionRow.name(order.state()), String.class)
                        .setParameter("extractor", order.extractor(), String.class)
                        .setParameter("requestedBy", order.requestedBy(), String.class)
                        .setParameter("requestedAt", order.requestedAt(), Instant.class)
                        .setParameter("progress", ReextractionRow.write(order.progress()), String.class)
                        .executeUpdate()
                > 0);
    }

    public Optional<Reextraction> find(String id) {
        return first("id = ?1", id);
    }

    /** The one that is still to be finished. */
    public Optional<Reextraction> open() {
        return first("state IN ?1", List.of(ReextractionRow.name(State.QUEUED), ReextractionRow.name(State.RUNNING)));
    }

    /**
     * A page of the list, newest first.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Reextraction> newest(int limit, @Nullable ListPosition after) {
        return ArchiveTransactions.call(() -> (after == null
                                ? ReextractionRow.<ReextractionRow>find("FROM ReextractionRow" + NEWEST_FIRST)
                                : ReextractionRow.<ReextractionRow>find(
                                        "(requestedAt < ?1 OR (requestedAt = ?1 AND id < ?2))" + NEWEST_FIRST,
                                        after.requestedAt(),
                                        after.id()))
                        .page(0, limit)
                        .list())
                .stream()
                .map(ReextractionRow::toReextraction)
                .toList();
    }

    /**
     * Stops one; whoever works on it hears of it when they save what they did.
     *
     * @param now domain time
     * @return false when it is not open
     */
    public boolean cancel(String id, Instant now) {
        return ArchiveTransactions.call(() -> mutation(CANCEL)
                        .setParameter("id", id, String.class)
                        .setParameter("now", now, Instant.class)
                        .executeUpdate()
                > 0);
    }

    private static Optional<Reextraction> first(String query, Object parameter) {
        return ArchiveTransactions.call(() -> ReextractionRow.<ReextractionRow>find(query, parameter)
                .page(0, 1)
                .firstResultOptional()
                .map(ReextractionRow::toReextraction));
    }

    static MutationQuery mutation(String sql) {
        return Panache.getEntityManager(ReextractionRow.class)
                .unwrap(Session.class)
                .createNativeMutationQuery(sql);
    }

    /** Where a page of the list ended. */
    public record ListPosition(Instant requestedAt, String id) {}
}
