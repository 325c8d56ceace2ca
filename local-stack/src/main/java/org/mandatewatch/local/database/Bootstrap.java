package org.mandatewatch.local.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Prepares an empty server for the services, and changes nothing on a prepared one. */
final class Bootstrap {
    private static final List<String> SERVICE_ROLES = List.of("ingest", "mission", "alert");

    private Bootstrap() {}

    /** Makes the database when missing. */
    static void createDatabase(Connection maintenance) throws SQLException {
        try (var statement = maintenance.createStatement();
                var found = statement.executeQuery(
                        "SELECT FROM pg_database WHERE datname = '" + EmbeddedDatabase.NAME + "'")) {
            if (!found.next()) {
                maintenance.createStatement().execute("CREATE DATABASE " + EmbeddedDatabase.NAME);
            }
        }
    }

    /** Runs {@code deploy/database/bootstrap.sql} and gives every service's role its own name as password. */
    static void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql());
            for (String role : SERVICE_ROLES) {
                statement.execute("ALTER ROLE " + role + " PASSWORD '" + role + "'");
            }
        }
    }

    static String sql() {
        try (InputStream in = Bootstrap.class.getResourceAsStream("bootstrap.sql")) {
            if (in == null) {
                throw new IllegalStateException("bootstrap.sql is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
