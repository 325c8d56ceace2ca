package org.mandatewatch.scenario.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml says what the services themselves say. */
class ComposeTest {

    private static JsonNode compose;

    static Stream<String> services() {
        return Project.SERVICES.stream();
    }

    @BeforeAll
    static void parse() throws IOException {
        // SnakeYAML itself, because it resolves anchors and merge keys as compose does.
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(Project.read("docker-compose.yml"));
        compose = new ObjectMapper().valueToTree(tree);
    }

    @Test
    void kafka_runs_in_kraft_mode_and_postgres_is_the_tested_version() {
        assertThat(compose.at("/services/kafka/image").asText()).startsWith("apache/kafka:4.1");
        assertThat(compose.at("/services/kafka/environment/KAFKA_PROCESS_ROLES").asText())
                .isEqualTo("broker,controller");
        assertThat(compose.at("/services/postgres/image").asText()).isEqualTo("postgres:18");
        assertThat(compose.get("services").size()).isEqualTo(2 + Project.SERVICES.size());
    }

    @ParameterizedTest
    @MethodSource("services")
    void ports_agree_with_the_service_and_its_image(String service) throws IOException {
        int port = Project.port(service);
        assertThat(service(service).at("/ports/0").asText()).isEqualTo("127.0.0.1:" + port + ":" + port);
        assertThat(dockerfile(service)).contains("EXPOSE " + port);
        assertThat(service(service).at("/healthcheck/test/3").asText())
                .contains("/dev/tcp/127.0.0.1/" + port)
                .contains("GET /q/health/ready ");
        assertThat(Project.configurationOf(service)).doesNotContain("quarkus.smallrye-health.root-path");
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_image_is_built_from_files_that_exist(String service) throws IOException {
        JsonNode build = service(service).get("build");
        Path context = Project.ROOT.resolve(build.get("context").asText());
        assertThat(context.resolve(build.get("dockerfile").asText())).isRegularFile();
        assertThat(service(service).get("image").asText()).isEqualTo("mandatewatch/" + service);
        List<String> sources = dockerfile(service)
                .lines()
                .filter(line -> line.startsWith("COPY"))
                .map(line -> line.split(" ")[2])
                .toList();
        assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(source).startsWith("target/quarkus-app/"));
        assertThat(Files.readString(context.resolve(".dockerignore"))).contains("!target/quarkus-app/");
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_variable_is_one_that_the_service_reads(String service) throws IOException {
        String configuration = Project.configurationOf(service);
        service(service)
                .get("environment")
                .fieldNames()
                .forEachRemaining(variable -> assertThat(ConfigNames.isKnown(variable, configuration))
                        .as("%s reads %s", service, variable)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_logs_in_as_its_own_role_and_waits_for_what_it_needs(String service) {
        JsonNode environment = service(service).get("environment");
        String role = service.replace("-service", "");
        assertThat(environment.get("QUARKUS_DATASOURCE_USERNAME").asText()).isEqualTo(role);
        assertThat(environment.get("KAFKA_BOOTSTRAP_SERVERS").asText()).isEqualTo("kafka:19092");
        assertThat(compose.at("/services/kafka/environment/KAFKA_ADVERTISED_LISTENERS")
                        .asText())
                .contains("://kafka:19092");
        for (String needed : List.of("kafka", "postgres")) {
            assertThat(service(service)
                            .at("/depends_on/" + needed + "/condition")
                            .asText())
                    .isEqualTo("service_healthy");
            assertThat(compose.at("/services/" + needed + "/healthcheck/test").isMissingNode())
                    .isFalse();
        }
    }

    @Test
    void volumes_are_declared_and_mounted_files_exist() {
        for (String service : List.of("kafka", "postgres")) {
            for (JsonNode volume : compose.at("/services/" + service + "/volumes")) {
                String source = volume.asText().split(":")[0];
                if (source.startsWith("./")) {
                    assertThat(Project.ROOT.resolve(source)).isRegularFile();
                } else {
                    assertThat(compose.get("volumes").has(source)).as(source).isTrue();
                }
            }
        }
    }

    @Test
    void each_role_of_the_database_gets_the_password_that_its_service_uses() {
        Map<String, String> variables = Map.of(
                "ingest-service", "INGEST_PASSWORD",
                "mission-service", "MISSION_PASSWORD",
                "alert-service", "ALERT_PASSWORD");
        variables.forEach((service, variable) -> assertThat(
                        compose.at("/services/postgres/environment/" + variable).asText())
                .isNotBlank()
                .isEqualTo(service(service)
                        .at("/environment/QUARKUS_DATASOURCE_PASSWORD")
                        .asText()));
    }

    private static JsonNode service(String name) {
        return compose.at("/services/" + name);
    }

    private static String dockerfile(String service) throws IOException {
        return Project.read(service + "/src/main/docker/Dockerfile.jvm");
    }
}
