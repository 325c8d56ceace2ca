package org.mandatewatch.mission.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class OutageTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    @AfterEach
    void letTheServiceIn() throws SQLException {
        asSuperuser("ALTER ROLE mission LOGIN");
    }

    @Test
    void while_the_database_is_away_facts_wait_and_none_is_lost_or_buried() throws SQLException {
        String id = "wait-gabon";
        FactsTopic.send(id, HERALD.about(id).expiry("2024-10-01..2024-10-10"));
        soon().untilAsserted(() -> mission(id).then().statusCode(200));

        asSuperuser("ALTER ROLE mission NOLOGIN");
        asSuperuser("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'mission'");
        FactsTopic.send(id, HERALD.about(id).expiry("2024-10-02"));
        soon().untilAsserted(() -> assertThat(mission(id).statusCode()).isGreaterThanOrEqualTo(500));
        letTheServiceIn();

        soon().untilAsserted(() -> mission(id)
                .then()
                .statusCode(200)
                .body("mandate.expiry.window.latest", equalTo("2024-10-02"))
                .body("version", equalTo(3)));
        soon().untilAsserted(() -> assertThat(FactsTopic.all(Topic.MISSION_CHANGES, id))
                .extracting(record -> record.value().contains("\"version\":3"))
                .contains(true));
        assertThat(FactsTopic.all(Topic.FACTS_DEAD_LETTER, id)).isEmpty();
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = SharedLocalStack.get().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
