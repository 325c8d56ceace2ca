package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.mandatewatch.contract.Topic;

/**
 * Where records for Kafka wait until they are sent. Rows join the caller's transaction, so they exist exactly when what
 * they tell of does.
 */
@ApplicationScoped
public class Outbox {

    /** PostgreSQL channel on which a commit wakes the relay, in whatever replica it runs. */
    static final String CHANNEL = "mission_outbox";

    private static final String INSERT =
            "INSERT INTO mission.outbox (topic, record_key, event_id, type, at, body) VALUES (?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    Outbox(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A record to send.
     *
     * @param key what must stay in order together
     * @param id CloudEvents id
     * @param type CloudEvents type
     * @param at CloudEvents time, in domain time
     * @param json the data
     */
    public record Message(Topic topic, String key, String id, String type, Instant at, String json) {}

    /** Keeps the messages in their order and wakes the relay once the caller's transaction commits. */
    public void add(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Message message : messages) {
                    insert.setString(1, message.topic().topicName());
                    insert.setString(2, message.key());
                    insert.setString(3, message.id());
                    insert.setString(4, message.type());
                    insert.setTimestamp(5, Timestamp.from(message.at()));
                    insert.setString(6, message.json());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (Statement notify = connection.createStatement()) {
                notify.execute("NOTIFY " + CHANNEL);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("the outbox cannot be written", e);
        }
    }
}
