package org.mandatewatch.mission.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.reader;
import static org.mandatewatch.mission.MissionApi.soon;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;
import org.mandatewatch.mission.persistence.Backlog;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class BacklogTest {

    @Inject
    Backlog backlog;

    @Inject
    AgroalDataSource database;

    @Test
    void what_is_read_and_told_is_counted_and_nothing_stays_behind() {
        double read = meter("mandatewatch_records_read_total{topic=\"facts\"}");
        FactsTopic.send(
                "metered-malta",
                Telling.by("Herald", "2024-09-21").about("metered-malta").expiry("2024-10-02"));
        soon().untilAsserted(() -> mission("metered-malta").then().statusCode(200));
        soon().untilAsserted(() -> {
            assertThat(meter("mandatewatch_records_read_total{topic=\"facts\"}"))
                    .isGreaterThan(read);
            assertThat(meter("mandatewatch_outbox_sent_total{topic=\"mission-changes\"}"))
                    .isPositive();
            assertThat(meter("mandatewatch_outbox_records")).isZero();
            assertThat(meter("mandatewatch_outbox_age_seconds")).isZero();
        });
    }

    @Test
    void a_transaction_that_hangs_is_seen() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_current_xact_id()");
            }
            assertThat(backlog.size().eventsHeldBack()).isPositive();
            connection.rollback();
        }
    }

    private static double meter(String name) {
        return reader().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
