package org.mandatewatch.common.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void a_cursor_gives_its_position_back() {
        assertThat(Cursor.read(Cursor.of("2024-09-21T00:00:00Z|a-ä"))).isEqualTo("2024-09-21T00:00:00Z|a-ä");
    }

    @Test
    void what_is_no_cursor_is_the_callers_error() {
        assertThatThrownBy(() -> Cursor.read("%%%"))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }
}
