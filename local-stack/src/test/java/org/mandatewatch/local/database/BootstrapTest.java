package org.mandatewatch.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.local.test.SharedLocalStack;

class BootstrapTest {
    private final SharedLocalStack stack = SharedLocalStack.get();

    @Test
    void runningItAgainChangesNothing() throws Exception {
        stack.insertApiKey("kept-key", "kept", "reader");
        try (Connection connection = stack.connect()) {
            Bootstrap.run(connection);
            Bootstrap.run(connection);

            try (var rows = connection
                    .createStatement()
                    .executeQuery("SELECT count(*) FROM access.api_key WHERE label = 'kept' AND role = 'reader'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "mission", "alert"})
    void everyServiceOwnsItsSchemaAndNothingElse(String service) throws Exception {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(), service, service);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE own_table (id int)");
            statement.execute("DROP TABLE " + service + ".own_table");
            statement.execute("SELECT * FROM access.api_key");

            assertThatThrownBy(() -> statement.execute("CREATE TABLE public.not_here (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> statement.execute("DELETE FROM access.api_key"))
                    .hasMessageContaining("permission denied for table api_key");
        }
    }

    @Test
    void aKeyNeedsARoleThatExists() {
        assertThatThrownBy(() -> stack.insertApiKey("some-key", "somebody", "boss"))
                .rootCause()
                .hasMessageContaining("api_key_role_check");
    }
}
