package org.mandatewatch.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.local.OwnProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived the JVM that started it. */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);

    private OrphanServer() {}

    /**
     * Stops the server that runs on this data directory, if one does. Only a process that {@code postmaster.pid} names
     * and that is a postgres is touched. When that number belongs to something else by now, the file is left over from a
     * crash, and is removed, because PostgreSQL would take it for a running server.
     *
     * @return whether there was one
     */
    static boolean stop(Path dataDir) {
        Path pidFile = dataDir.resolve("postmaster.pid");
        Optional<ProcessHandle> named = firstLine(pidFile).flatMap(ProcessHandle::of);
        try {
            if (named.isEmpty() || !OwnProcess.runs(named.get(), "postgres")) {
                Files.deleteIfExists(pidFile);
                return false;
            }
            LOG.info(
                    "stopping the PostgreSQL server (process {}) left over on {}",
                    named.get().pid(),
                    dataDir);
            // SIGINT asks for a fast shutdown: sessions end, data is written. SIGTERM would wait for the sessions.
            OwnProcess.end(named.get(), List.of("INT", "QUIT"));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> firstLine(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? Files.readAllLines(pidFile).stream()
                            .findFirst()
                            .map(String::trim)
                            .map(Long::valueOf)
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
