package org.mandatewatch.mission.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePositionTest {

    @Test
    void a_position_is_read_back_from_its_text() {
        ChangePosition position = new ChangePosition(761, 12);
        assertThat(position).hasToString("761-12");
        assertThat(ChangePosition.parse("761-12")).contains(position);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12", "-12", "12-", "a-b", "1-2-3", "99999999999999999999-1"})
    void anything_else_is_none(String text) {
        assertThat(ChangePosition.parse(text)).isEmpty();
    }
}
