package org.mandatewatch.scenario.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Kubernetes manifests are what the API server's own types know, and say what the services say. */
class ManifestsTest {

    private static final Path DEPLOY = Project.ROOT.resolve("deploy");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Stream<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .toList()
                    .stream();
        }
    }

    static Stream<String> services() {
        return Project.SERVICES.stream();
    }

    static Stream<Path> kustomizations() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            return files.filter(file -> file.endsWith("kustomization.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void no_field_is_unknown(Path manifest) throws IOException {
        List<String> written = new ArrayList<>();
        for (String document : documents(manifest)) {
            HasMetadata resource = Serialization.unmarshal(document, HasMetadata.class);
            assertThat(resource.getMetadata().getName()).isNotBlank();
            JsonNode understood = new ObjectMapper().valueToTree(resource);
            written.addAll(UnknownFields.in(resource));
            assertThat(understood.get("kind").asText())
                    .isEqualTo(YAML.readTree(document).get("kind").asText());
        }
        assertThat(written).isEmpty();
    }

    @Test
    void an_unknown_field_would_be_noticed() {
        HasMetadata resource = Serialization.unmarshal("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: x
                spec:
                  template:
                    spec:
                      containers:
                        - name: x
                          imagePullPolice: Always
                """, HasMetadata.class);
        assertThat(UnknownFields.in(resource)).containsExactly("spec.template.spec.containers[0].imagePullPolice");
    }

    @ParameterizedTest
    @MethodSource("services")
    void ports_probes_and_variables_agree_with_the_service(String service) throws IOException {
        Container container = container(service);
        assertThat(container.getImage()).isEqualTo("mandatewatch/" + service);
        assertThat(container.getPorts().getFirst().getContainerPort()).isEqualTo(Project.port(service));
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
        assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
        assertThat(resources(service, Service.class)
                        .getSpec()
                        .getPorts()
                        .getFirst()
                        .getTargetPort()
                        .getStrVal())
                .isEqualTo(container.getPorts().getFirst().getName());
        String configuration = Project.configurationOf(service);
        for (EnvVar variable : container.getEnv()) {
            assertThat(ConfigNames.isKnown(variable.getName(), configuration))
                    .as("%s reads %s", service, variable.getName())
                    .isTrue();
        }
        YAML.readTree(Files.readString(DEPLOY.resolve("base/settings.yaml")))
                .get("data")
                .fieldNames()
                .forEachRemaining(variable -> assertThat(ConfigNames.isKnown(variable, configuration))
                        .as("%s reads %s", service, variable)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("services")
    void selectors_find_the_pods(String service) throws IOException {
        Deployment deployment = resources(service, Deployment.class);
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(labels)
                .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
        assertThat(labels)
                .containsAllEntriesOf(
                        resources(service, Service.class).getSpec().getSelector());
    }

    @Test
    void pods_run_without_rights() throws IOException {
        List<PodTemplateSpec> pods = new ArrayList<>();
        for (Path manifest : manifests().toList()) {
            for (String document : documents(manifest)) {
                switch (Serialization.unmarshal(document, HasMetadata.class)) {
                    case Deployment deployment -> pods.add(deployment.getSpec().getTemplate());
                    case Job job -> pods.add(job.getSpec().getTemplate());
                    default -> {}
                }
            }
        }
        assertThat(pods).hasSize(4).allSatisfy(pod -> {
            assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSpec().getContainers())
                    .allSatisfy(container -> assertThat(
                                    container.getSecurityContext().getReadOnlyRootFilesystem())
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void a_kustomization_names_files_that_exist(Path kustomization) throws IOException {
        JsonNode tree = YAML.readTree(Files.readString(kustomization));
        List<String> named = new ArrayList<>();
        tree.path("resources").forEach(resource -> named.add(resource.asText()));
        tree.path("configMapGenerator").forEach(map -> map.path("files").forEach(file -> named.add(file.asText())));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(kustomization.resolveSibling(name)).exists());
    }

    private static Container container(String service) throws IOException {
        return resources(service, Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    private static <T extends HasMetadata> T resources(String service, Class<T> type) throws IOException {
        return documents(DEPLOY.resolve("base").resolve(service + ".yaml")).stream()
                .map(document -> Serialization.unmarshal(document, HasMetadata.class))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> documents(Path manifest) throws IOException {
        return Stream.of(Files.readString(manifest).split("(?m)^---$"))
                .filter(document -> !document.isBlank())
                .toList();
    }
}
