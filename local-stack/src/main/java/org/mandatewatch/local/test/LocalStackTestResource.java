package org.mandatewatch.local.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Points a Quarkus test at the test JVM's shared broker and database.
 *
 * <pre>{@code @QuarkusTestResource(
 *     value = LocalStackTestResource.class,
 *     initArgs = @ResourceArg(name = "service", value = "ingest"))}</pre>
 *
 * <p>The argument {@code service} is {@code ingest}, {@code mission} or {@code alert}: the database role to use.
 */
public final class LocalStackTestResource implements QuarkusTestResourceLifecycleManager {
    private String service = "";

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.getOrDefault("service", "");
        if (service.isEmpty()) {
            throw new IllegalArgumentException(
                    "LocalStackTestResource needs the argument service: ingest, mission or alert");
        }
    }

    @Override
    public Map<String, String> start() {
        SharedLocalStack stack = SharedLocalStack.get();
        return Map.of(
                "kafka.bootstrap.servers",
                stack.bootstrapServers(),
                "quarkus.datasource.jdbc.url",
                stack.jdbcUrl() + "?ApplicationName=" + service,
                "quarkus.datasource.username",
                service,
                "quarkus.datasource.password",
                service);
    }

    /** Leaves both running for the next test class; they end with the JVM. */
    @Override
    public void stop() {}
}
