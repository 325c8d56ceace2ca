package org.mandatewatch.common.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "admin, admin editor publisher reader",
        "editor, editor reader",
        "publisher, publisher reader",
        "reader, reader",
    })
    void a_role_includes_those_below_it(String role, String included) {
        assertThat(Roles.including(role)).containsExactlyInAnyOrder(included.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"root", "ADMIN", "''"})
    void an_unknown_role_may_nothing(String role) {
        assertThat(Roles.including(role)).isEmpty();
    }
}
