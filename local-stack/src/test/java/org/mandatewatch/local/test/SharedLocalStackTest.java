package org.mandatewatch.local.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.ApiKeys;

class SharedLocalStackTest {
    @Test
    void isStartedOnceAndServesEveryServiceRole() throws Exception {
        SharedLocalStack stack = SharedLocalStack.get();

        var resource = new LocalStackTestResource();
        resource.init(Map.of("service", "mission"));
        Map<String, String> config = resource.start();

        assertThat(config).containsEntry("kafka.bootstrap.servers", stack.bootstrapServers());
        try (var connection = DriverManager.getConnection(
                        config.get("quarkus.datasource.jdbc.url"),
                        config.get("quarkus.datasource.username"),
                        config.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine (id int)");
            statement.execute("INSERT INTO mission.mine VALUES (1)");
            try (var keys = statement.executeQuery("SELECT role FROM access.api_key WHERE key_hash = '"
                    + ApiKeys.hash(SharedLocalStack.ADMIN_KEY) + "'")) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getString(1)).isEqualTo("admin");
            }
            statement.execute("DROP TABLE mission.mine");
        }
    }

    @Test
    void anotherClassLoaderSeesTheSameStack() throws Exception {
        URL[] urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(SharedLocalStackTest::url)
                .toArray(URL[]::new);

        try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> other = loader.loadClass(SharedLocalStack.class.getName());
            assertThat(other).isNotSameAs(SharedLocalStack.class);

            Object stack = other.getMethod("get").invoke(null);

            assertThat(other.getMethod("bootstrapServers").invoke(stack))
                    .isEqualTo(SharedLocalStack.get().bootstrapServers());
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
