package org.mandatewatch.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the server's binaries are unpacked: once per user and version, shared by all data folders. */
final class BinariesFolder {
    private BinariesFolder() {}

    /** The user's cache folder, else a folder of the user's own under the temporary files. */
    static Path path() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home", "."));
        Path cacheHome = cache == null || cache.isBlank() ? home.resolve(".cache") : Path.of(cache);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        IOException failure = new IOException("no folder for PostgreSQL's binaries can be written");
        for (Path folder : List.of(
                cacheHome.resolve("mandatewatch/postgres"),
                temporary.resolve("mandatewatch-postgres-" + System.getProperty("user.name")))) {
            try {
                Path made = Files.createDirectories(folder);
                if (Files.isWritable(made)) {
                    return made;
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }
}
