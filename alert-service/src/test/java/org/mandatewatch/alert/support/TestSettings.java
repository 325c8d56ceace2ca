package org.mandatewatch.alert.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.mandatewatch.local.FreePort;

/** Receivers on this machine, and retries that a test can wait for. */
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    /** The public half of the key that signs mails, in base64. */
    static final String DKIM_PUBLIC_KEY = "test.dkim.public-key";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "mandatewatch.ssrf.allow", "127.0.0.0/8,::1/128",
                "mandatewatch.reading-open", "true",
                "mandatewatch.alert.delivery.retries", "50MS,50MS,50MS",
                "mandatewatch.alert.delivery.poll", "100MS",
                "mandatewatch.alert.delivery.timeout", "2S",
                "mandatewatch.alert.delivery.lease", "4S"));
        settings.putAll(mail());
        settings.putAll(telegram());
        settings.putAll(webPush());
        return settings;
    }

    private static Map<String, String> mail() {
        KeyPair keys = rsa();
        return Map.of(
                "quarkus.mailer.from",
                "Mandate Watch <warnings@example.org>",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(FreePort.pick()),
                "quarkus.mailer.dkim.enabled",
                "true",
                "quarkus.mailer.dkim.private-key",
                base64(keys.getPrivate().getEncoded()),
                "quarkus.mailer.dkim.selector",
                "autumn",
                "quarkus.mailer.dkim.sdid",
                "example.org",
                DKIM_PUBLIC_KEY,
                base64(keys.getPublic().getEncoded()));
    }

    private static Map<String, String> telegram() {
        return Map.of(
                "mandatewatch.alert.channels.telegram.token",
                "123:test-token",
                "mandatewatch.alert.channels.telegram.url",
                "http://127.0.0.1:" + FreePort.pick());
    }

    private static Map<String, String> webPush() {
        // From the example of RFC 8291; any pair would do.
        return Map.of(
                "mandatewatch.alert.channels.web-push.public-key",
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
                "mandatewatch.alert.channels.web-push.private-key", "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
                "mandatewatch.alert.channels.web-push.subject", "mailto:ops@example.org");
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void stop() {}
}
