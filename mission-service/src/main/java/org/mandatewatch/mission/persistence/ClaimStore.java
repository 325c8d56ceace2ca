package org.mandatewatch.mission.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.Moves;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.Member;
import org.mandatewatch.mission.domain.facts.Voice;

/** The claims about missions, and the facts that make them. Every method joins the caller's transaction. */
@ApplicationScoped
public class ClaimStore {

    /** What a claim holds of its facts; parameters: (fold, claim, without) twice and three times, named. */
    private static final String HELD = """
            (SELECT fact_id, confirmed, source, event_id FROM mission.claim_member
             WHERE fold = %1$s AND claim = %2$s AND fact_id <> ALL (%3$s)
             ORDER BY day DESC, confidence DESC, fact_id LIMIT 20)
            UNION
            (SELECT fact_id, confirmed, source, event_id FROM mission.claim_member
             WHERE fold = %1$s AND claim = %2$s AND fact_id <> ALL (%3$s) AND day > (
                 SELECT max(day) FROM mission.claim_member
                 WHERE fold = %1$s AND claim = %2$s AND fact_id <> ALL (%3$s)) - 3)
            UNION
            (SELECT fact_id, confirmed, source, event_id FROM mission.claim_member
             WHERE fold = %1$s AND claim = %2$s AND fact_id <> ALL (%3$s) AND fact_id = ANY (%4$s))
            """;

    private static final String ONE = """
            WITH asked AS (SELECT CAST(? AS bigint) AS fold, CAST(? AS text) COLLATE "C" AS claim,
                                  CAST(? AS text[]) AS without, CAST(? AS text[]) AS named)
            SELECT a.claim, v.confirmed, v.source, e.type, e.body
            FROM asked a CROSS JOIN LATERAL (%s) v JOIN mission.fact_event e USING (event_id)""".formatted(HELD.formatted("a.fold", "a.claim", "a.without", "a.named"));

    private static final String ALL = """
            WITH asked AS (
                SELECT fold, claim, CAST('{}' AS text[]) AS without, CAST(? AS text[]) AS named
                FROM mission.claim_source WHERE fold = ? GROUP BY fold, claim)
            SELECT a.claim, v.confirmed, v.source, e.type, e.body
            FROM asked a CROSS JOIN LATERAL (%s) v JOIN mission.fact_event e USING (event_id)""".formatted(HELD.formatted("a.fold", "a.claim", "a.without", "a.named"));

    private final AgroalDataSource database;

    ClaimStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The claims of a fold, each with what is held of it. */
    public Claims of(long fold, Collection<FactId> named) {
        Map<String, Map<String, Integer>> sources = new LinkedHashMap<>();
        Map<String, List<Voice>> voices = new HashMap<>();
        Map<String, Boolean> confirmed = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT claim, source, facts FROM mission.claim_source WHERE fold = ?")) {
                query.setLong(1, fold);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        sources.computeIfAbsent(row.getString(1), claim -> new HashMap<>())
                                .put(row.getString(2), row.getInt(3));
                    }
                }
            }
            try (PreparedStatement query = connection.prepareStatement(ALL)) {
                query.setArray(1, ids(connection, named));
                query.setLong(2, fold);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        String claim = row.getString(1);
                        confirmed.put(claim, row.getBoolean(2));
                        voices.computeIfAbsent(claim, c -> new ArrayList<>()).add(voice(row));
                    }
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("the claims cannot be read", e);
        }
        List<Claims.Known> known = new ArrayList<>();
        sources.forEach((claim, ofClaim) -> {
            List<Voice> newestFirst = voices.getOrDefault(claim, new ArrayList<>());
            newestFirst.sort(Voice.NEWEST_FIRST);
            known.add(new Claims.Known(claim, confirmed.getOrDefault(claim, false), ofClaim, newestFirst));
        });
        return Claims.of(known, named);
    }

    /** As {@link org.mandatewatch.mission.domain.Archive#voices}. */
    public List<Voice> voices(long fold, String claim, Collection<FactId> named, Collection<FactId> without) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ONE)) {
            query.setLong(1, fold);
            query.setString(2, claim);
            query.setArray(3, ids(connection, without));
            query.setArray(4, ids(connection, named));
            List<Voice> voices = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    voices.add(voice(row));
                }
            }
            voices.sort(Voice.NEWEST_FIRST);
            return voices;
        } catch (SQLException e) {
            throw new DatabaseFailure("a claim's facts cannot be read", e);
        }
    }

    /** Keeps which facts came and went. */
    public void keep(long fold, Moves moves) {
        Map<String, Map<String, Integer>> shifts = new LinkedHashMap<>();
        moves.left().forEach(member -> shift(shifts, member, -1));
        moves.came().forEach(member -> shift(shifts, member, 1));
        try (Connection connection = database.getConnection()) {
            delete(connection, fold, moves);
            insert(connection, fold, moves);
            count(connection, fold, shifts);
        } catch (SQLException e) {
            throw new DatabaseFailure("the claims cannot be written", e);
        }
    }

    /** Removes the claims of a fold. */
    public void forget(long fold) {
        try (Connection connection = database.getConnection();
                PreparedStatement members =
                        connection.prepareStatement("DELETE FROM mission.claim_member WHERE fold = ?");
                PreparedStatement sources =
                        connection.prepareStatement("DELETE FROM mission.claim_source WHERE fold = ?")) {
            members.setLong(1, fold);
            members.executeUpdate();
            sources.setLong(1, fold);
            sources.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure("old claims cannot be removed", e);
        }
    }

    private static void shift(Map<String, Map<String, Integer>> shifts, Member member, int by) {
        shifts.computeIfAbsent(member.claim(), claim -> new LinkedHashMap<>())
                .merge(member.voice().source(), by, Integer::sum);
    }

    private static void delete(Connection connection, long fold, Moves moves) throws SQLException {
        List<FactId> left = moves.left().map(Member::id).toList();
        if (left.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM mission.claim_member WHERE fold = ? AND fact_id = ANY (?)")) {
            delete.setLong(1, fold);
            delete.setArray(2, ids(connection, left));
            delete.executeUpdate();
        }
    }

    private static void insert(Connection connection, long fold, Moves moves) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO mission.claim_member
                    (fold, fact_id, claim, confirmed, day, confidence, source, event_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Member member : moves.came().toList()) {
                insert.setLong(1, fold);
                insert.setString(2, member.id().value());
                insert.setString(3, member.claim());
                insert.setBoolean(4, member.confirmed());
                insert.setObject(5, member.voice().day());
                insert.setDouble(6, member.voice().fact().header().confidence());
                insert.setString(7, member.voice().source());
                insert.setString(8, member.toldBy().value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void count(Connection connection, long fold, Map<String, Map<String, Integer>> shifts)
            throws SQLException {
        boolean fewer = false;
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO mission.claim_source AS s (fold, claim, source, facts) VALUES (?, ?, ?, ?)
                ON CONFLICT (fold, claim, source) DO UPDATE SET facts = s.facts + excluded.facts""")) {
            for (Map.Entry<String, Map<String, Integer>> claim : shifts.entrySet()) {
                for (Map.Entry<String, Integer> source : claim.getValue().entrySet()) {
                    if (source.getValue() != 0) {
                        fewer |= source.getValue() < 0;
                        upsert.setLong(1, fold);
                        upsert.setString(2, claim.getKey());
                        upsert.setString(3, source.getKey());
                        upsert.setInt(4, source.getValue());
                        upsert.addBatch();
                    }
                }
            }
            upsert.executeBatch();
        }
        if (fewer) {
            try (PreparedStatement delete = connection.prepareStatement(
                    "DELETE FROM mission.claim_source WHERE fold = ? AND claim = ANY (?) AND facts = 0")) {
                delete.setLong(1, fold);
                delete.setArray(
                        2, connection.createArrayOf("text", shifts.keySet().toArray()));
                delete.executeUpdate();
            }
        }
    }

    private static Voice voice(ResultSet row) throws SQLException {
        if (CloudEvents.readFactEvent(row.getString(4), row.getString(5)) instanceof FactExtracted told) {
            return new Voice(told.fact(), row.getString(3));
        }
        throw new IllegalStateException("a claim rests on an event that tells no fact");
    }

    private static Array ids(Connection connection, Collection<FactId> ids) throws SQLException {
        return connection.createArrayOf(
                "text", Set.copyOf(ids).stream().map(FactId::value).toArray());
    }
}
