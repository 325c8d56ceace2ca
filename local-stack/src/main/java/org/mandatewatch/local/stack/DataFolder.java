package org.mandatewatch.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Everything one local stack keeps, in one folder.
 *
 * @param root absolute path
 */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folders that are missing. */
    public DataFolder create() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(run());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data folder " + root, e);
        }
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Log of the launcher or of a service. */
    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path clock() {
        return root.resolve("clock.json");
    }

    public Path adminKey() {
        return root.resolve("admin-key");
    }

    /** What encrypts webhooks' signing secrets in the database. */
    public Path alertSecretKey() {
        return root.resolve("alert-secret-key");
    }

    /** What only matters while the stack is up. */
    public Path run() {
        return root.resolve("run");
    }

    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    public Path ports() {
        return run().resolve("ports.json");
    }
}
