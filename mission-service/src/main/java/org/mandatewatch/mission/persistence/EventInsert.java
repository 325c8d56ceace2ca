package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

/** Keeps many events in few round trips. */
@ApplicationScoped
public class EventInsert {

    private static final String INSERT = """
            INSERT INTO mission.fact_event (event_id, type, mission, also, country, fact_id, about, at, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb)) ON CONFLICT (event_id) DO NOTHING""";

    private final AgroalDataSource database;

    EventInsert(AgroalDataSource database) {
        this.database = database;
    }

    /** Joins the caller's transaction; what is kept already stays as it is. */
    public void keep(List<FactEventRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (FactEventRow row : rows) {
                insert.setString(1, row.eventId);
                insert.setString(2, row.type);
                insert.setString(3, row.mission);
                insert.setString(4, row.also);
                insert.setString(5, row.country);
                insert.setString(6, row.factId);
                insert.setString(7, row.about);
                insert.setTimestamp(8, Timestamp.from(row.at));
                insert.setString(9, row.body);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure("the events cannot be written", e);
        }
    }
}
