package org.mandatewatch.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsDataThroughARestart() throws Exception {
        try (var database = EmbeddedDatabase.start(folder, Durability.SAFE)) {
            execute(database, "CREATE TABLE mission.kept AS SELECT 42 AS answer");
            assertThat(query(database, "SHOW fsync")).isEqualTo("on");
            assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
        }

        try (var database = EmbeddedDatabase.start(folder, Durability.FAST)) {
            assertThat(query(database, "SELECT answer FROM mission.kept")).isEqualTo("42");
            assertThat(query(database, "SHOW fsync")).isEqualTo("off");
            assertThat(query(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void stopsTheServerOfALauncherThatWasKilled() throws Exception {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLauncher.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(exit).isEqualTo(KilledLauncher.EXIT);
        ProcessHandle orphan = ProcessHandle.of(pidOnFile()).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.start(folder, Durability.FAST)) {
            assertThat(pidOnFile()).isNotEqualTo(orphan.pid());
            assertThat(query(database, "SELECT answer FROM alert.before_the_kill"))
                    .isEqualTo("7");
        }
    }

    @Test
    void touchesNoForeignProcessThatHasTheNumberOfADeadServer() throws Exception {
        EmbeddedDatabase.start(folder, Durability.FAST).close();
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "\n");

        try (var database = EmbeddedDatabase.start(folder, Durability.FAST)) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    private long pidOnFile() throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim());
    }

    static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
