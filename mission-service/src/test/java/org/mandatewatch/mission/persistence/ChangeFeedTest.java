package org.mandatewatch.mission.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;
import org.mandatewatch.mission.MissionApi;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class ChangeFeedTest {

    private static final String MISSION = "feed-quito";

    @Inject
    ChangeFeed feed;

    @Inject
    AgroalDataSource database;

    private final List<String> heard = new ArrayList<>();
    private ChangePosition position;

    @Test
    void a_change_that_commits_late_is_neither_passed_over_nor_told_twice() throws SQLException {
        position = feed.head();
        try (Connection early = database.getConnection();
                Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            insert(late, "late");
            insert(early, "early");
            follow();
            assertThat(heard).isEmpty();
            late.commit();
        }
        MissionApi.soon().untilAsserted(() -> {
            follow();
            assertThat(heard).containsExactly(json("late"), json("early"));
        });
        follow();
        assertThat(heard).hasSize(2);
    }

    @Test
    void what_others_do_in_the_database_holds_nothing_up() throws SQLException {
        position = feed.head();
        try (Connection other = SharedLocalStack.get().connect();
                Connection own = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("SELECT pg_current_xact_id()");
            }
            insert(own, "beside another");
            MissionApi.soon().untilAsserted(() -> {
                follow();
                assertThat(heard).containsExactly(json("beside another"));
            });
            other.rollback();
        }
    }

    @ParameterizedTest(name = "the next is {0}, {1} runs")
    @CsvSource({
        "4294967300, 2, 4294967298",
        "4294967300, 4294967290, 4294967290",
        "4294967290, 3, 4294967299",
        "100, 90, 90",
        "100, 105, 105"
    })
    void numbers_of_transactions_start_over_and_stay_in_order(long next, long shown, long whole) {
        assertThat(ChangeFeed.nearest(next, shown)).isEqualTo(whole);
    }

    @Test
    void a_stretch_ends_at_its_limit_and_the_next_goes_on_there() throws SQLException {
        ChangePosition start = feed.head();
        try (Connection connection = database.getConnection()) {
            for (String id : List.of("one", "two", "three")) {
                insert(connection, id);
            }
        }
        MissionApi.soon()
                .untilAsserted(() ->
                        assertThat(feed.after(start, MISSION, 10).entries()).hasSize(3));
        ChangeFeed.Stretch first = feed.after(start, MISSION, 2);
        assertThat(first.entries()).extracting(ChangeFeed.Entry::json).containsExactly(json("one"), json("two"));
        assertThat(feed.after(first.next(), MISSION, 2).entries())
                .extracting(ChangeFeed.Entry::json)
                .containsExactly(json("three"));
        assertThat(feed.after(start, "feed-nowhere", 10).entries()).isEmpty();
    }

    private void follow() {
        ChangeFeed.Stretch stretch = feed.after(position, MISSION, 10);
        stretch.entries().forEach(entry -> heard.add(entry.json()));
        position = stretch.next();
    }

    private static void insert(Connection connection, String id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO mission.mission_change (change_id, mission, path, body) VALUES (?, ?, '', ?::jsonb)")) {
            insert.setString(1, "feed-test " + id);
            insert.setString(2, MISSION);
            insert.setString(3, json(id));
            insert.executeUpdate();
        }
    }

    /** As PostgreSQL prints it. */
    private static String json(String id) {
        return "{\"id\": \"" + id + "\"}";
    }
}
