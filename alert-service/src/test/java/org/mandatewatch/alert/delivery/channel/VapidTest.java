package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.json.ContractJson;

class VapidTest {

    private final KeyPair keys = P256.fresh();
    private final Instant now = Instant.parse("2024-10-02T09:00:00Z");

    private Vapid vapid() {
        return new Vapid(
                Base64.getUrlEncoder().withoutPadding().encodeToString(P256.point((ECPublicKey) keys.getPublic())),
                (ECPrivateKey) keys.getPrivate(),
                "mailto:ops@example.org");
    }

    private String[] token(String endpoint) {
        String header = vapid().authorization(URI.create(endpoint), now);
        assertThat(header).startsWith("vapid t=").endsWith(", k=" + vapid().publicKey());
        return header.substring("vapid t=".length(), header.indexOf(',')).split("\\.");
    }

    private static JsonNode json(String base64url) throws IOException {
        return ContractJson.mapper().readTree(Base64.getUrlDecoder().decode(base64url));
    }

    @Test
    void whoeverHasThePublicKeyCanCheckIt() throws GeneralSecurityException {
        String[] token = token("https://push.example.net/p/abc");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(keys.getPublic());
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    }

    @Test
    void itIsForOnePushServiceAndForLessThanADay() throws IOException {
        String[] token = token("https://push.example.net:8443/p/abc?x=1");

        assertThat(json(token[0]).path("alg").asText()).isEqualTo("ES256");
        assertThat(json(token[1]).path("aud").asText()).isEqualTo("https://push.example.net:8443");
        assertThat(json(token[1]).path("sub").asText()).isEqualTo("mailto:ops@example.org");
        assertThat(Instant.ofEpochSecond(json(token[1]).path("exp").asLong()))
                .isAfter(now)
                .isBefore(now.plusSeconds(24 * 3600));
    }
}
