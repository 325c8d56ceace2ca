package org.mandatewatch.alert.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Receivers on this machine, and retries that a test can wait for. */
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "mandatewatch.ssrf.allow", "127.0.0.0/8,::1/128",
                "mandatewatch.reading-open", "true",
                "mandatewatch.alert.delivery.retries", "50MS,50MS,50MS",
                "mandatewatch.alert.delivery.poll", "100MS",
                "mandatewatch.alert.delivery.timeout", "2S",
                "mandatewatch.alert.delivery.lease", "4S");
    }

    @Override
    public void stop() {}
}
