package org.mandatewatch.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;

/** Makes API keys and writes their hashes to {@code access.api_key}. */
public final class ApiKeys {
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ApiKeys() {}

    /** A new key that nobody can guess: {@code mw_} and 32 random bytes in URL-safe base64. */
    public static String generate() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return "mw_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Lets a key in. A key that is known already gets this label and role, and is no longer revoked.
     *
     * @param role {@code publisher}, {@code editor}, {@code reader} or {@code admin}
     * @throws SQLException when the role is none of those, or the database fails
     */
    public static void insert(Connection connection, String key, String label, String role) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO access.api_key (key_hash, label, role) VALUES (?, ?, ?)"
                        + " ON CONFLICT (key_hash) DO UPDATE SET label = excluded.label, role = excluded.role, revoked_at = NULL")) {
            statement.setString(1, hash(key));
            statement.setString(2, label);
            statement.setString(3, role);
            statement.executeUpdate();
        }
    }

    /** SHA-256 of the key's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
    public static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
