package org.mandatewatch.alert.delivery.channel;

import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/**
 * One browser that asked to be told, as its {@code PushSubscription} describes itself.
 *
 * @param endpoint address at its push service; whoever knows it can send
 * @param p256dh its public key, an uncompressed point in base64url
 * @param secretAuth its authentication secret, 16 bytes in base64url
 */
public record PushReceiver(URI endpoint, String p256dh, String secretAuth) {

    private static final int AUTH_BYTES = 16;

    /**
     * @throws IllegalArgumentException saying what is wrong with the keys
     */
    public PushReceiver {
        P256.publicKey(bytes(p256dh));
        if (bytes(secretAuth).length != AUTH_BYTES) {
            throw new IllegalArgumentException("auth is " + AUTH_BYTES + " bytes in base64url");
        }
    }

    /** As it is kept, encrypted; no part can hold a space. */
    public String secret() {
        return endpoint + " " + p256dh + " " + secretAuth;
    }

    static PushReceiver read(String secret) {
        String[] parts = secret.split(" ", 3);
        return new PushReceiver(URI.create(parts[0]), parts[1], parts[2]);
    }

    ECPublicKey publicKey() {
        return P256.publicKey(bytes(p256dh));
    }

    byte[] auth() {
        return bytes(secretAuth);
    }

    /** Browsers write base64url; some libraries write base64. */
    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder()
                .decode(text.replace('+', '-').replace('/', '_').replace("=", ""));
    }
}
