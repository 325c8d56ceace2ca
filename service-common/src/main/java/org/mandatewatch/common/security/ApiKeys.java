package org.mandatewatch.common.security;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.ContentHash;

/**
 * Looks API keys up in {@code access.api_key}, where only their hashes stand.
 *
 * <p>A key that was found is believed for {@link #BELIEVED} of real time, so that a revoked key stops working soon and
 * a busy publisher does not cost a query per article. Unknown keys are looked up each time.
 */
@ApplicationScoped
public class ApiKeys {

    static final Duration BELIEVED = Duration.ofSeconds(30);

    private static final String QUERY =
            "SELECT label, role FROM access.api_key WHERE key_hash = ? AND revoked_at IS NULL";

    private final AgroalDataSource database;
    private final Optional<String> adminKey;
    private final DomainClock clock;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /**
     * @param adminKey a key with all rights, for the first start of an installation; best left out once keys are in the
     *     database
     */
    ApiKeys(
            AgroalDataSource database,
            @ConfigProperty(name = "mandatewatch.admin-key") Optional<String> adminKey,
            DomainClock clock) {
        this.database = database;
        this.adminKey = adminKey;
        this.clock = clock;
    }

    /**
     * Whose key this is; empty when nobody's. Blocks for a database query at times.
     *
     * @throws IllegalStateException when the database does not answer
     */
    public Optional<KeyHolder> holderOf(String key) {
        String hash = ContentHash.sha256Hex(key);
        if (adminKey.filter(admin -> sameHash(admin, hash)).isPresent()) {
            return Optional.of(new KeyHolder("admin", Roles.ADMIN));
        }
        Instant now = clock.realNow();
        Remembered known = remembered.get(hash);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.holder());
        }
        Optional<KeyHolder> found = find(hash);
        found.ifPresentOrElse(
                holder -> remembered.put(hash, new Remembered(holder, now.plus(BELIEVED))),
                () -> remembered.remove(hash));
        return found;
    }

    private Optional<KeyHolder> find(String hash) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, hash);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new KeyHolder(row.getString("label"), row.getString("role")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("API keys cannot be looked up: " + e.getMessage(), e);
        }
    }

    private static boolean sameHash(String admin, String hash) {
        return MessageDigest.isEqual(
                ContentHash.sha256Hex(admin).getBytes(StandardCharsets.US_ASCII),
                hash.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Whose key it is.
     *
     * @param label name given when the key was made
     * @param role one of {@link Roles}
     */
    public record KeyHolder(String label, String role) {}

    private record Remembered(KeyHolder holder, Instant until) {}
}
