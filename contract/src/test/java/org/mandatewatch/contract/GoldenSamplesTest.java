package org.mandatewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactEventTypes;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactKinds;
import org.mandatewatch.contract.state.MissionChanges;

/** What was once written stays readable, and is written the same way again. */
class GoldenSamplesTest {

    static Stream<String> facts() throws IOException {
        return Json.names("facts");
    }

    static Stream<String> events() throws IOException {
        return Json.names("events");
    }

    @Test
    void every_kind_has_a_sample() throws IOException {
        assertThat(facts()).containsExactlyInAnyOrderElementsOf(FactKinds.all());
        assertThat(events()).containsExactlyInAnyOrderElementsOf(FactEventTypes.all());
        assertThat(FactKinds.all()).hasSameSizeAs(Fact.class.getPermittedSubclasses());
        assertThat(FactEventTypes.all()).hasSameSizeAs(FactEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_comes_back_as_it_was(String kind) throws IOException {
        JsonNode golden = Json.golden("facts/" + kind + ".json");
        Fact fact = Json.MAPPER.treeToValue(golden, Fact.class);
        assertThat(fact).isInstanceOf(FactKinds.classOf(kind));
        assertThat(fact.kind()).isEqualTo(kind);
        assertSame(golden, fact);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_fact_event_comes_back_as_it_was(String type) throws IOException {
        JsonNode golden = Json.golden("events/" + type + ".json");
        FactEvent event = Json.MAPPER.treeToValue(golden, FactEventTypes.classOf(type));
        assertThat(event.type()).isEqualTo(type);
        assertSame(golden, event);
    }

    @Test
    void an_article_comes_back_as_it_was() throws IOException {
        JsonNode golden = Json.golden("article.json");
        assertSame(golden, Json.MAPPER.treeToValue(golden, Article.class));
    }

    @Test
    void mission_changes_come_back_as_they_were() throws IOException {
        JsonNode golden = Json.golden("mission-changes.json");
        assertSame(golden, Json.MAPPER.treeToValue(golden, MissionChanges.class));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_field_of_a_newer_version_is_passed_over(String kind) throws IOException {
        ObjectNode golden = (ObjectNode) Json.golden("facts/" + kind + ".json");
        Fact before = Json.MAPPER.treeToValue(golden, Fact.class);
        golden.put("addedByALaterVersion", true);
        assertThat(Json.MAPPER.treeToValue(golden, Fact.class)).isEqualTo(before);
    }

    /** Equal as JSON once read again: 0.60 and 0.6, 12 and 12.0 are one number. */
    private static void assertSame(JsonNode golden, Object read) throws IOException {
        JsonNode written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(read));
        assertThat(written).isEqualTo(golden);
    }
}
