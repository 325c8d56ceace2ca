package org.mandatewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.event.FactEventTypes;
import org.mandatewatch.contract.state.MissionChanges;

/** docs/asyncapi.yaml says what the contract says. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        api = new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile());
    }

    @Test
    void every_topic_is_described_and_no_other() {
        assertThat(api.get("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void every_message_is_described_and_no_other() {
        List<String> types = new ArrayList<>(FactEventTypes.all());
        types.add("org.mandatewatch.article.accepted.v1");
        types.add(MissionChanges.TYPE);
        List<String> described = new ArrayList<>();
        api.at("/components/messages")
                .forEach(message -> described.add(message.get("name").asText()));
        assertThat(described).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = api.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(api.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(DOCUMENT.resolveSibling(reference)).isRegularFile();
            }
        });
    }
}
