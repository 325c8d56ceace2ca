package org.mandatewatch.common.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the connection broke, 08006, true",
        "the server is shutting down, 57P01, true",
        "too many connections, 53300, true",
        "a deadlock was resolved at our expense, 40P01, true",
        "no connection was free in time, , true",
        "a text does not fit, 22001, false",
        "a key is taken, 23505, false",
        "a limit of the database is passed, 54000, false",
        "a column is not there yet, 42703, true",
        "a right is missing, 42501, true"
    })
    void an_outage_passes_and_a_fault_stays(String sentence, String sqlState, boolean outage) {
        Throwable failure = new RuntimeException(new IllegalStateException(new SQLException(sentence, sqlState)));
        assertThat(Outage.is(failure)).isEqualTo(outage);
    }

    @Test
    void a_refusal_inside_an_outage_is_a_refusal() {
        SQLException broken = new SQLException("the transaction is gone", "25P02");
        broken.initCause(new SQLException("a key is taken", "23505"));
        assertThat(Outage.is(broken)).isFalse();
    }

    @Test
    void kafka_s_silence_is_an_outage() {
        assertThat(Outage.is(new IllegalStateException(new NotAcknowledged(new TimeoutException("nobody there")))))
                .isTrue();
    }

    @Test
    void a_fault_of_our_own_is_no_outage() {
        assertThat(Outage.is(new IllegalArgumentException())).isFalse();
    }
}
