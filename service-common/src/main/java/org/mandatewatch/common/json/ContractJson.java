package org.mandatewatch.common.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.mandatewatch.contract.MissionRegistry;

/**
 * How the contract is written as JSON: ISO 8601 dates, nulls written out, unknown fields ignored, because schemas only
 * grow and old readers must live with new writers.
 */
public final class ContractJson {

    private static final ObjectMapper MAPPER = configure(new ObjectMapper());

    private ContractJson() {}

    /** A shared mapper; do not reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Sets a mapper up in the contract's way. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    }

    /** The registry that this version ships. */
    public static MissionRegistry registry() {
        try (InputStream json = MissionRegistry.class.getResourceAsStream(MissionRegistry.RESOURCE)) {
            if (json == null) {
                throw new IllegalStateException("the mission registry is missing from the class path");
            }
            return MAPPER.readValue(json, MissionRegistry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the mission registry cannot be read", e);
        }
    }
}
