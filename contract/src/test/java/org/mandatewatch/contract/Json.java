package org.mandatewatch.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The golden samples, read with a mapper set up as the services set theirs up. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Json() {}

    static JsonNode golden(String file) throws IOException {
        return MAPPER.readTree(GOLDEN.resolve(file).toFile());
    }

    /** Names of the samples in a folder, without {@code .json}. */
    static Stream<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(folder))) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
