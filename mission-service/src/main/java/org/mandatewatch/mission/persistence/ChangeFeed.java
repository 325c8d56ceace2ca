package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of all missions in an order that never grows in the middle, so that whoever remembers a place in it misses
 * nothing: by transaction, and only as far as every transaction that may tell of a change has ended. The changes of one mission come in their own
 * order, since its transactions follow each other.
 */
@ApplicationScoped
public class ChangeFeed {

    /** One past the newest transaction that has ended. */
    private static final String NEXT = "SELECT CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text)";

    /**
     * Who may still commit a change. Nobody but this service's role writes changes, so what others do in this database
     * or beside it, for however long, holds nothing up.
     */
    private static final String WRITING = """
            SELECT CAST(backend_xid AS text) FROM pg_stat_activity
            WHERE backend_xid IS NOT NULL AND datname = current_database() AND usename = current_user""";

    /** Numbers of transactions as {@code pg_stat_activity} shows them start over after so many. */
    private static final long EPOCH = 1L << 32;

    private static final String AFTER = """
            SELECT CAST(tx AS text) AS tx, seq, mission, body FROM mission.mission_change
            WHERE (tx, seq) > (CAST(? AS xid8), ?) AND tx < CAST(? AS xid8)""";

    private static final String IN_ORDER = " ORDER BY tx, seq LIMIT ?";

    private final AgroalDataSource database;

    ChangeFeed(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One change.
     *
     * @param position right behind it
     * @param json the change
     */
    public record Entry(ChangePosition position, String mission, String json) {}

    /**
     * A stretch of the feed.
     *
     * @param next where the following stretch begins; moves on even when nothing was found, so that the next look is
     *     short
     */
    public record Stretch(List<Entry> entries, ChangePosition next) {}

    /**
     * Behind all changes that are there for good.
     *
     * @throws DatabaseFailure when the database does not answer
     */
    public ChangePosition head() {
        try (Connection connection = database.getConnection()) {
            return head(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * The changes behind a position.
     *
     * @param mission whose changes to give; null for all
     * @param limit how many at most
     * @throws DatabaseFailure when the database does not answer
     */
    public Stretch after(ChangePosition position, @Nullable String mission, int limit) {
        try (Connection connection = database.getConnection()) {
            // Read first: what was complete then is complete in the query below, whatever ends in between.
            ChangePosition head = head(connection);
            List<Entry> entries = entries(connection, position, head, mission, limit);
            if (entries.size() == limit) {
                return new Stretch(entries, entries.getLast().position());
            }
            // A position ahead of the head was given out by a database that is no more; it is kept until reached.
            return new Stretch(entries, head.tx() > position.tx() ? head : position);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Two questions, in this order: whoever bears a number below the first answer is either among the second, or has
     * ended before it was given, and is then seen by every later query.
     */
    private static ChangePosition head(Connection connection) throws SQLException {
        long head = next(connection);
        long next = head;
        try (PreparedStatement query = connection.prepareStatement(WRITING);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                head = Math.min(head, nearest(next, Long.parseLong(row.getString(1))));
            }
        }
        return new ChangePosition(head, 0);
    }

    private static long next(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT);
                ResultSet row = query.executeQuery()) {
            row.next();
            return Long.parseLong(row.getString(1));
        }
    }

    /** The whole number of a transaction of which only the lower half is known: running ones are never far apart. */
    static long nearest(long next, long lowerHalf) {
        long number = next / EPOCH * EPOCH + lowerHalf;
        if (number - next > EPOCH / 2) {
            return number - EPOCH;
        }
        return next - number > EPOCH / 2 ? number + EPOCH : number;
    }

    private static List<Entry> entries(
            Connection connection, ChangePosition from, ChangePosition head, @Nullable String mission, int limit)
            throws SQLException {
        String sql = AFTER + (mission == null ? "" : " AND mission = ?") + IN_ORDER;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int parameter = 1;
            query.setString(parameter++, String.valueOf(from.tx()));
            query.setLong(parameter++, from.seq());
            query.setString(parameter++, String.valueOf(head.tx()));
            if (mission != null) {
                query.setString(parameter++, mission);
            }
            query.setInt(parameter, limit);
            List<Entry> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ChangePosition behind = new ChangePosition(Long.parseLong(row.getString("tx")), row.getLong("seq"));
                    found.add(new Entry(behind, row.getString("mission"), row.getString("body")));
                }
            }
            return found;
        }
    }

    private static DatabaseFailure failure(SQLException e) {
        return new DatabaseFailure("the changes cannot be read", e);
    }
}
