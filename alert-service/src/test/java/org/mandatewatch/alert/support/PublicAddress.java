package org.mandatewatch.alert.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that knows its own address, as mails need it. */
public final class PublicAddress implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("mandatewatch.public-url", "https://warnings.example.org/");
    }
}
