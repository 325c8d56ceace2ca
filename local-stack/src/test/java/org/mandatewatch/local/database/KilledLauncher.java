package org.mandatewatch.local.database;

import java.nio.file.Path;

/** Starts a database on the folder in its argument and ends without stopping it, as after {@code kill -9}. */
final class KilledLauncher {
    static final int EXIT = 9;

    private KilledLauncher() {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), Durability.SAFE);
        EmbeddedDatabaseTest.execute(database, "CREATE TABLE alert.before_the_kill AS SELECT 7 AS answer");
        Runtime.getRuntime().halt(EXIT);
    }
}
