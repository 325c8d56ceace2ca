package org.mandatewatch.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        String key = SecretFile.readOrMake(data.adminKey());
        ApiKeys.insert(connection, key, "local admin", "admin");
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
}
