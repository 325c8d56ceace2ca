package org.mandatewatch.mission.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the connection broke, 08006, true",
        "the server is shutting down, 57P01, true",
        "too many connections, 53300, true",
        "a deadlock was resolved at our expense, 40P01, true",
        "no connection was free in time, , true",
        "a text does not fit, 22001, false",
        "a key is taken, 23505, false",
        "the statement is wrong, 42601, false"
    })
    void an_outage_passes_and_a_fault_stays(String sentence, String sqlState, boolean outage) {
        Throwable failure = new RuntimeException(new IllegalStateException(new SQLException(sentence, sqlState)));
        assertThat(DatabaseFailure.isOutage(failure)).isEqualTo(outage);
    }

    @Test
    void a_fault_of_our_own_is_no_outage() {
        assertThat(DatabaseFailure.isOutage(new IllegalArgumentException())).isFalse();
    }
}
