package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.mandatewatch.contract.Topic;
import org.postgresql.PGConnection;

/** Hands the outbox's messages over in order, by one replica at a time; the others stand by. */
@ApplicationScoped
public class OutboxRelay {

    private static final long LOCK = 0x6d697373696f6e31L;
    private static final int BATCH = 500;

    private static final Map<String, Topic> TOPICS =
            Arrays.stream(Topic.values()).collect(Collectors.toUnmodifiableMap(Topic::topicName, Function.identity()));

    private final AgroalDataSource database;

    OutboxRelay(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Relays until told to stop, if no other replica does so already.
     *
     * @param sender sends messages and says how many of them, from the first on, are safe; those are forgotten
     * @param idle how long to wait at most for a wake-up
     * @return false when another replica relays
     * @throws DatabaseFailure when the database does not answer
     */
    public boolean run(ToIntFunction<List<Outbox.Message>> sender, BooleanSupplier running, Duration idle) {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection)) {
                return false;
            }
            try {
                execute(connection, "LISTEN " + Outbox.CHANNEL);
                PGConnection wakeUps = connection.unwrap(PGConnection.class);
                while (running.getAsBoolean()) {
                    if (!sendBatch(connection, sender)) {
                        wakeUps.getNotifications(Math.toIntExact(idle.toMillis()));
                    }
                }
            } finally {
                execute(connection, "UNLISTEN " + Outbox.CHANNEL);
                execute(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
            }
            return true;
        } catch (SQLException e) {
            throw new DatabaseFailure("the outbox cannot be relayed", e);
        }
    }

    /** False when nothing was sent, because nothing waits or because the sender could not. */
    private static boolean sendBatch(Connection connection, ToIntFunction<List<Outbox.Message>> sender)
            throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<Outbox.Message> messages = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, topic, record_key, event_id, type, at, body FROM mission.outbox ORDER BY id LIMIT "
                        + BATCH)) {
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong("id"));
                    messages.add(message(row));
                }
            }
        }
        if (messages.isEmpty()) {
            return false;
        }
        int safe = sender.applyAsInt(messages);
        if (safe == 0) {
            return false;
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM mission.outbox WHERE id = ANY (?)")) {
            delete.setArray(
                    1, connection.createArrayOf("bigint", ids.subList(0, safe).toArray()));
            delete.executeUpdate();
        }
        return true;
    }

    private static Outbox.Message message(ResultSet row) throws SQLException {
        Topic topic = TOPICS.get(row.getString("topic"));
        if (topic == null) {
            throw new SQLException("the outbox names an unknown topic " + row.getString("topic"));
        }
        return new Outbox.Message(
                topic,
                row.getString("record_key"),
                row.getString("event_id"),
                row.getString("type"),
                row.getTimestamp("at").toInstant(),
                row.getString("body"));
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
