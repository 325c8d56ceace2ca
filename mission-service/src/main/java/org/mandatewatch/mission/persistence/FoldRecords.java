package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** How far each mission is folded. Every method joins the caller's transaction. */
@ApplicationScoped
public class FoldRecords {

    private final AgroalDataSource database;

    FoldRecords(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Where the claims of a mission are.
     *
     * @param fold names the rows of the claims
     * @param scope by which events were gathered and claims told apart
     * @param version how much was folded
     * @param stamp another one after every fold
     */
    public record FoldRecord(long fold, String scope, long version, long stamp) {}

    public Optional<FoldRecord> of(String mission) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT fold, scope, version, stamp FROM mission.mission_fold WHERE mission = ?")) {
            query.setString(1, mission);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new FoldRecord(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("a fold's record cannot be read", e);
        }
    }

    /** A number for a fold or a stamp that was never given out before. */
    public long next() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT nextval('mission.fold_number')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFailure("no number for a fold", e);
        }
    }

    public void keep(String mission, FoldRecord record) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        INSERT INTO mission.mission_fold (mission, fold, scope, version, stamp) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (mission) DO UPDATE SET fold = excluded.fold, scope = excluded.scope,
                            version = excluded.version, stamp = excluded.stamp""")) {
            upsert.setString(1, mission);
            upsert.setLong(2, record.fold());
            upsert.setString(3, record.scope());
            upsert.setLong(4, record.version());
            upsert.setLong(5, record.stamp());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure("a fold's record cannot be written", e);
        }
    }
}
