package org.mandatewatch.ingest.reextraction;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.local.test.SharedLocalStack;

/** What stands in the archive, seen and changed from outside. */
final class Archive {

    static final String OLDER = "rules/0.9";

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Archive() {}

    static void awaitRead(Article article) {
        await().atMost(PATIENCE)
                .until(() -> value("told_at IS NOT NULL", article).equals("t"));
    }

    static String extractor(Article article) {
        return value("extractor", article);
    }

    static ArrayNode facts(Article article) throws IOException {
        return (ArrayNode) ContractJson.mapper().readTree(value("facts", article));
    }

    /** Makes it look as if an older extractor had read these facts. */
    static void readByOlder(Article article, JsonNode facts) {
        facts.forEach(fact -> ((ObjectNode) fact).put("extractor", OLDER));
        run(
                "UPDATE ingest.article_revision SET extractor = ?, facts = ?::jsonb WHERE article_id = ? AND revision = ?",
                OLDER,
                facts.toString(),
                article.id().value(),
                article.revision());
    }

    /** Forgets a revision, as a database does that was restored from an older backup. */
    static void forget(Article article) {
        run(
                "DELETE FROM ingest.article_revision WHERE article_id = ? AND revision = ?",
                article.id().value(),
                article.revision());
    }

    /** An order that some process claimed. Returns its id. */
    static String insertRunning(String extractor, Progress progress, String claim, Instant leaseUntil) {
        String id = "r-" + UUID.randomUUID();
        run("""
                INSERT INTO ingest.reextraction (id, since, force, dry_run, state, extractor, requested_by, requested_at,
                    started_at, progress, claim, lease_until)
                VALUES (?, ?::date, false, false, 'running', ?, 'tests', now(), now(), ?::jsonb, ?, ?)""", id, Texts.SINCE, extractor, CloudEvents.write(progress), claim, Timestamp.from(leaseUntil));
        return id;
    }

    static void run(String sql, Object... parameters) {
        try (Connection connection = SharedLocalStack.get().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(String expression, Article article) {
        try (Connection connection = SharedLocalStack.get().connect();
                PreparedStatement statement = connection.prepareStatement("SELECT " + expression
                        + " FROM ingest.article_revision WHERE article_id = ? AND revision = ?")) {
            statement.setString(1, article.id().value());
            statement.setInt(2, article.revision());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
