package org.mandatewatch.alert.delivery.channel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what only one browser can read: one record of the {@code aes128gcm} content coding.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8291">RFC 8291, message encryption for Web Push</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8188">RFC 8188, encrypted content encoding</a>
 */
final class PushEncryption {

    /** What push services take, in bytes after encryption. */
    static final int LARGEST = 4096;

    static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEADER_BYTES = SALT_BYTES + 4 + 1 + 65;
    private static final byte LAST_RECORD = 2;

    /** Longest text that fits into {@link #LARGEST}, in bytes. */
    static final int LONGEST_TEXT = LARGEST - HEADER_BYTES - TAG_BYTES - 1;

    private PushEncryption() {}

    /**
     * @param ours a key pair for this one message
     * @param salt {@link #SALT_BYTES} random bytes for this one message
     */
    static byte[] encrypt(PushReceiver receiver, KeyPair ours, byte[] salt, byte[] text) {
        byte[] theirPoint = P256.point(receiver.publicKey());
        byte[] ourPoint = P256.point((ECPublicKey) ours.getPublic());
        byte[] shared = P256.shared((ECPrivateKey) ours.getPrivate(), receiver.publicKey());
        byte[] keyInfo = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), theirPoint, ourPoint);
        byte[] master = hkdf(receiver.auth(), shared, keyInfo, 32);
        byte[] key = hkdf(salt, master, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
        byte[] nonce = hkdf(salt, master, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), NONCE_BYTES);
        byte[] sealed = seal(key, nonce, join(text, new byte[] {LAST_RECORD}));
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(salt)
                .putInt(LARGEST)
                .put((byte) ourPoint.length)
                .put(ourPoint)
                .put(sealed)
                .array();
    }

    /** RFC 5869 for outputs of at most one hash. */
    private static byte[] hkdf(byte[] salt, byte[] material, byte[] info, int length) {
        byte[] extracted = hmac(salt, material);
        return Arrays.copyOf(hmac(extracted, join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HmacSHA256", e);
        }
    }

    private static byte[] seal(byte[] key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer AES-GCM", e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
