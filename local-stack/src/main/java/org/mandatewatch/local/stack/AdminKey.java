package org.mandatewatch.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.mandatewatch.local.ApiKeys;

/** The key that the commands use: made at the first start, readable by its owner alone. */
public final class AdminKey {
    private static final String ENVIRONMENT = "MANDATEWATCH_KEY";

    private AdminKey() {}

    /** Makes the key when there is none yet, and lets it in. */
    static void ensure(DataFolder data, Connection connection) throws SQLException, IOException {
        Path file = data.adminKey();
        if (!Files.exists(file)) {
            write(file, ApiKeys.generate());
        }
        ApiKeys.insert(connection, Files.readString(file).trim(), "local admin", "admin");
    }

    /** {@code MANDATEWATCH_KEY}, else the key in the data folder; empty when there is neither. */
    public static Optional<String> find(DataFolder data) {
        String fromEnvironment = System.getenv(ENVIRONMENT);
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return Optional.of(fromEnvironment.trim());
        }
        try {
            return Files.exists(data.adminKey())
                    ? Optional.of(Files.readString(data.adminKey()).trim())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + data.adminKey(), e);
        }
    }

    private static void write(Path file, String key) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerAlone = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerAlone);
        Files.writeString(file, key + "\n", StandardOpenOption.WRITE);
    }
}
