package org.mandatewatch.alert.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what must be read again and never be shown: signing secrets, and addresses that are passwords. AES-256-GCM.
 */
@ApplicationScoped
public class SecretKey {

    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKeySpec> key;
    private final SecureRandom random = new SecureRandom();

    SecretKey(@ConfigProperty(name = "mandatewatch.alert.secret-key") Optional<String> configured) {
        this.key = configured.map(SecretKey::key);
    }

    /** False when none is configured: nothing can be encrypted then. */
    public boolean isSet() {
        return key.isPresent();
    }

    /** Nonce, ciphertext and tag; differs each time. */
    public byte[] encrypt(String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * @throws IllegalStateException when it was encrypted with another key
     */
    public String decrypt(byte[] encrypted) {
        ByteBuffer buffer = ByteBuffer.wrap(encrypted);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Proves that this installation has said something: only with its key can the same proof be made. In base64url.
     *
     * @throws IllegalStateException when no key is configured
     */
    public String proof(String of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.orElseThrow(SecretKey::missing));
            // A key of its own, so that nothing that is encrypted can be taken for a proof.
            byte[] own = mac.doFinal("proofs".getBytes(StandardCharsets.UTF_8));
            mac.init(new SecretKeySpec(own, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HmacSHA256", e);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("mandatewatch.alert.secret-key is not set");
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.orElseThrow(SecretKey::missing), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored secret does not fit mandatewatch.alert.secret-key", e);
        }
    }

    private static SecretKeySpec key(String configured) {
        if (configured.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "mandatewatch.alert.secret-key has " + configured.length() + " characters; it needs " + SHORTEST);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(configured.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
