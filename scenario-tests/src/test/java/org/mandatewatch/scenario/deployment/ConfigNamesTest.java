package org.mandatewatch.scenario.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigNamesTest {

    private static final String CONFIGURATION = """
            @ConfigMapping(prefix = "mandatewatch.ssrf")
                Optional<List<String>> allow();
            @ConfigProperty(name = "mandatewatch.kafka.create-topics")
            """;

    @ParameterizedTest
    @CsvSource({
        "KAFKA_BOOTSTRAP_SERVERS, true",
        "MANDATEWATCH_SSRF_ALLOW, true",
        "MANDATEWATCH_KAFKA_CREATE_TOPICS, true",
        "MANDATEWATCH_SSRF_ALOW, false",
        "MANDATEWATCH_KAFKA_CREATE, false",
        "KAFKA_BOOTSTRAP_SERVER, false",
    })
    void a_misspelt_variable_is_noticed(String variable, boolean known) {
        assertThat(ConfigNames.isKnown(variable, CONFIGURATION)).isEqualTo(known);
    }
}
