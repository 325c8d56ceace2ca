package org.mandatewatch.local.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures as the Standard Webhooks specification has them: HMAC-SHA256 over id, timestamp and body. */
final class Signature {
    private static final String SECRET_PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private Signature() {}

    /**
     * @param secret as told when the subscription was made: {@code whsec_} and base64
     * @param header one signature or several, separated by spaces; one that fits is enough
     */
    static boolean fits(String secret, String id, String timestamp, String body, String header) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] sum = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            byte[] expected = (VERSION + Base64.getEncoder().encodeToString(sum)).getBytes(StandardCharsets.UTF_8);
            return Arrays.stream(header.split(" ", -1))
                    .anyMatch(given -> MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | RuntimeException unusable) {
            return false;
        }
    }
}
