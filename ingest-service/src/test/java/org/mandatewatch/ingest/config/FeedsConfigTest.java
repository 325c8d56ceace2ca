package org.mandatewatch.ingest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class FeedsConfigTest {

    @Test
    void feedsByProperties() {
        FeedsConfig config = read(new PropertiesConfigSource(
                Map.of(
                        "mandatewatch.ingest.feeds[0].url", "https://one.example/rss",
                        "mandatewatch.ingest.feeds[0].interval", "PT1H",
                        "mandatewatch.ingest.feeds[1].url", "https://two.example/atom",
                        "mandatewatch.ingest.feeds[1].paused", "true",
                        "mandatewatch.ingest.feeds.enabled", "false"),
                "test",
                100));

        assertThat(config.enabled()).isFalse();
        assertThat(config.sources())
                .extracting(FeedsConfig.Source::url)
                .containsExactly("https://one.example/rss", "https://two.example/atom");
        assertThat(config.sources().getFirst().interval()).contains(Duration.ofHours(1));
        assertThat(config.sources().getLast().paused()).contains(true);
    }

    @Test
    void feedsByTheEnvironment() {
        assertThat(read(new EnvConfigSource(Map.of("MANDATEWATCH_INGEST_FEEDS_0__URL", "https://one.example/rss"), 300))
                        .sources())
                .extracting(FeedsConfig.Source::url)
                .containsExactly("https://one.example/rss");
    }

    @Test
    void durationsThatMakeNoSenseAreRefused() throws NoSuchMethodException {
        FeedsConfig config = read(new PropertiesConfigSource(
                Map.of("mandatewatch.ingest.feeds.tick", "PT0S", "mandatewatch.ingest.feeds.lease", "PT0S"),
                "test",
                100));

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ExecutableValidator validator = factory.getValidator().forExecutables();
            assertThat(validator.validateReturnValue(config, method("tick"), config.tick()))
                    .isNotEmpty();
            assertThat(validator.validateReturnValue(config, method("lease"), config.lease()))
                    .isNotEmpty();
            assertThat(validator.validateReturnValue(config, method("interval"), config.interval()))
                    .isEmpty();
        }
    }

    private static Method method(String name) throws NoSuchMethodException {
        return FeedsConfig.class.getMethod(name);
    }

    @Test
    void noneByDefault() {
        FeedsConfig config = read(new PropertiesConfigSource(Map.of(), "test", 100));

        assertThat(config.enabled()).isTrue();
        assertThat(config.sources()).isEmpty();
    }

    private static FeedsConfig read(ConfigSource source) {
        return new SmallRyeConfigBuilder()
                .withMapping(FeedsConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withSources(source)
                .build()
                .getConfigMapping(FeedsConfig.class);
    }
}
