package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private final String secret = WebhookSignature.freshSecret(new SecureRandom());
    private final long now = Instant.now().getEpochSecond();

    private HttpHeaders headers(String signature) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of("n-1"),
                        "webhook-timestamp", List.of(Long.toString(now)),
                        "webhook-signature", List.of(signature)),
                (name, value) -> true);
    }

    @Test
    void theReferenceLibraryAcceptsIt() {
        String signature = WebhookSignature.of(List.of(secret), "n-1", now, "{\"text\":\"é\"}");

        assertThatCode(() -> new Webhook(secret).verify("{\"text\":\"é\"}", headers(signature)))
                .doesNotThrowAnyException();
    }

    @Test
    void theReferenceLibraryRefusesAnotherBody() {
        String signature = WebhookSignature.of(List.of(secret), "n-1", now, "{}");

        assertThatThrownBy(() -> new Webhook(secret).verify("{ }", headers(signature)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whileARotationLastsEitherSecretChecksIt() {
        String former = WebhookSignature.freshSecret(new SecureRandom());
        String signature = WebhookSignature.of(List.of(secret, former), "n-1", now, "{}");

        for (String known : List.of(secret, former)) {
            assertThatCode(() -> new Webhook(known).verify("{}", headers(signature)))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() ->
                        new Webhook(WebhookSignature.freshSecret(new SecureRandom())).verify("{}", headers(signature)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void secretsDiffer() {
        assertThat(WebhookSignature.freshSecret(new SecureRandom()))
                .startsWith("whsec_")
                .isNotEqualTo(secret);
    }
}
