package org.mandatewatch.alert.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a feed: whoever has it may read. 256 random bits, so that guessing is hopeless and a plain hash of it is safe
 * to store.
 *
 * @param value 43 characters of base64url
 */
public record FeedToken(String value) {

    private static final int BYTES = 32;

    static FeedToken fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    /** Never the token: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "a feed token";
    }
}
