package org.mandatewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.event.FactEventTypes;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.FactKinds;

class SchemasTest {

    private static final String IDS = "https://mandatewatch.org/schemas/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    ids -> ids.mapPrefix(IDS, "classpath:org/mandatewatch/contract/schemas/")));

    static Stream<String> facts() throws IOException {
        return Json.names("facts");
    }

    static Stream<String> events() throws IOException {
        return Json.names("events");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_sample_fact_fits_its_schema(String kind) throws IOException {
        assertThat(errors("fact", Json.golden("facts/" + kind + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_sample_event_fits_its_schema(String type) throws IOException {
        assertThat(errors(type, Json.golden("events/" + type + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.mandatewatch.article.accepted.v1, article.json",
        "org.mandatewatch.mission.changed.v1, mission-changes.json"
    })
    void a_sample_of_the_other_topics_fits_its_schema(String type, String sample) throws IOException {
        assertThat(errors(type, Json.golden(sample))).isEmpty();
    }

    @Test
    void a_wrong_fact_does_not_fit() throws IOException {
        ObjectNode fact = (ObjectNode) Json.golden("facts/strength-reported.json");
        fact.put("measure", "guessed");
        assertThat(errors("fact", fact)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_schema_knows_every_field_of_a_kind_and_no_other(String kind) throws IOException {
        JsonNode schema = schema("fact");
        Set<String> header = fields(FactHeader.class);
        Set<String> own = fields(FactKinds.classOf(kind));
        own.remove("header");
        assertThat(names(schema.at("/$defs/" + kind + "/properties"))).isEqualTo(own);
        header.add("kind");
        assertThat(names(schema.get("properties"))).isEqualTo(header);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_knows_every_field_of_an_event_and_no_other(String type) throws IOException {
        assertThat(names(schema(type).get("properties"))).isEqualTo(fields(FactEventTypes.classOf(type)));
    }

    private static List<Error> errors(String schema, JsonNode value) throws IOException {
        Schema loaded = SCHEMAS.getSchema(SchemaLocation.of(IDS + schema + ".json"));
        return loaded.validate(Json.MAPPER.writeValueAsString(value), InputFormat.JSON);
    }

    private static JsonNode schema(String name) throws IOException {
        return Json.MAPPER.readTree(
                SchemasTest.class.getResource("/org/mandatewatch/contract/schemas/" + name + ".json"));
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
