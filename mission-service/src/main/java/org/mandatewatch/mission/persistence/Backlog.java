package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What has been decided and not been told yet. */
@ApplicationScoped
public class Backlog {

    private static final String QUESTION = """
            SELECT (SELECT count(*) FROM mission.outbox),
                   (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0) FROM mission.outbox),
                   (SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0) FROM pg_stat_activity
                    WHERE backend_xid IS NOT NULL AND datname = current_database() AND usename = current_user)""";

    private final AgroalDataSource database;

    Backlog(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * How much waits.
     *
     * @param outbox records that wait for Kafka
     * @param outboxAge seconds of real time for which the oldest of them has waited; 0 when there is none
     * @param eventsHeldBack seconds of real time for which the oldest transaction has been open that the event stream
     *     waits for; 0 when there is none
     */
    public record Size(long outbox, double outboxAge, double eventsHeldBack) {}

    /** @throws DatabaseFailure when the database does not answer */
    public Size size() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUESTION);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Size(row.getLong(1), row.getDouble(2), row.getDouble(3));
        } catch (SQLException e) {
            throw new DatabaseFailure("the backlog cannot be read", e);
        }
    }
}
