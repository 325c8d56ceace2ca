package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The example of RFC 8291, section 5 and appendix A. */
class PushEncryptionTest {

    private static final String THEIR_KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String OUR_PRIVATE_KEY = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String OUR_PUBLIC_KEY =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String ENCRYPTED = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
            + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNW"
            + "QexSgSxsj_Qulcy4a-fN";

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    @Test
    void theExampleOfTheStandardComesOut() {
        PushReceiver receiver = new PushReceiver(URI.create("https://push.example.net/push"), THEIR_KEY, AUTH);
        KeyPair ours = new KeyPair(P256.publicKey(bytes(OUR_PUBLIC_KEY)), P256.privateKey(bytes(OUR_PRIVATE_KEY)));

        byte[] encrypted = PushEncryption.encrypt(
                receiver,
                ours,
                bytes(SALT),
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.US_ASCII));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted))
                .isEqualTo(ENCRYPTED);
    }

    @Test
    void theLongestTextFillsWhatPushServicesTake() {
        PushReceiver receiver = new PushReceiver(URI.create("https://push.example.net/push"), THEIR_KEY, AUTH);

        assertThat(PushEncryption.encrypt(receiver, P256.fresh(), bytes(SALT), new byte[PushEncryption.LONGEST_TEXT]))
                .hasSize(PushEncryption.LARGEST);
    }

    @Test
    void pointsOffTheCurveAreRefused() {
        byte[] point = bytes(THEIR_KEY);
        point[64] ^= 1;

        assertThatThrownBy(() -> P256.publicKey(point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> P256.publicKey(new byte[65])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysAreKeptAsTheyCame() {
        PushReceiver receiver = new PushReceiver(URI.create("https://push.example.net/push"), THEIR_KEY, AUTH);

        assertThat(PushReceiver.read(receiver.secret())).isEqualTo(receiver);
        assertThat(P256.point(receiver.publicKey())).isEqualTo(bytes(THEIR_KEY));
    }
}
