package org.mandatewatch.alert.delivery.channel;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.mandatewatch.common.json.ContractJson;

/**
 * Says to push services who sends.
 *
 * @param publicKey an uncompressed point in base64url, which browsers are given when they subscribe
 * @param privateKey its private key
 * @param subject a {@code mailto:} or {@code https:} address at which the push service can reach the operator
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8292">RFC 8292, VAPID for Web Push</a>
 */
record Vapid(String publicKey, ECPrivateKey privateKey, String subject) {

    /** The RFC allows a day. */
    private static final Duration VALID = Duration.ofHours(12);

    /**
     * @throws IllegalArgumentException when a key is none of P-256
     */
    static Vapid of(String publicKey, String privateKey, String subject) {
        P256.publicKey(Base64.getUrlDecoder().decode(publicKey));
        return new Vapid(publicKey, P256.privateKey(Base64.getUrlDecoder().decode(privateKey)), subject);
    }

    /** The {@code Authorization} header for one push service, valid from {@code realNow} on. */
    String authorization(URI endpoint, Instant realNow) {
        int port = endpoint.getPort();
        String audience = endpoint.getScheme() + "://" + endpoint.getHost() + (port < 0 ? "" : ":" + port);
        String claims = ContractJson.mapper()
                .createObjectNode()
                .put("aud", audience)
                .put("exp", realNow.plus(VALID).getEpochSecond())
                .put("sub", subject)
                .toString();
        String unsigned = base64("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        return "vapid t=" + unsigned + "." + base64(sign(unsigned)) + ", k=" + publicKey;
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the VAPID key cannot sign", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
