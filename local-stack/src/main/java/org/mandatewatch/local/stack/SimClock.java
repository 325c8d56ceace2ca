package org.mandatewatch.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Domain time: {@code simBase + speed × (real now − realBase)}. Written once to the data folder, so that services that
 * restart go on in the same time.
 *
 * @param speed domain seconds per real second; more than 0
 */
public record SimClock(Instant simBase, Instant realBase, BigDecimal speed) {
    public SimClock {
        if (speed.signum() <= 0) {
            throw new IllegalArgumentException("the clock's speed must be more than 0, not " + speed.toPlainString());
        }
    }

    /** Real life: speed 1 from now on. */
    public static SimClock real(Instant now) {
        return new SimClock(now, now, BigDecimal.ONE);
    }

    /** Domain time at a moment of real time. */
    public Instant at(Instant real) {
        BigDecimal millis = speed.multiply(
                BigDecimal.valueOf(Duration.between(realBase, real).toMillis()));
        return simBase.plusMillis(millis.longValue());
    }

    /** The moment of real time at which domain time is this. */
    public Instant realAt(Instant domain) {
        BigDecimal millis = BigDecimal.valueOf(Duration.between(simBase, domain).toMillis());
        return realBase.plusMillis(millis.divide(speed, RoundingMode.CEILING).longValue());
    }

    /** Whether domain time is real time. */
    public boolean isReal() {
        return speed.compareTo(BigDecimal.ONE) == 0 && simBase.equals(realBase);
    }

    /** The settings by which every service learns it. */
    public Map<String, String> settings() {
        return Map.of(
                "mandatewatch.clock.sim-base", simBase.toString(),
                "mandatewatch.clock.real-base", realBase.toString(),
                "mandatewatch.clock.speed", speed.toPlainString());
    }

    /** The clock stored in the file; when there is none, stores this one. */
    public SimClock keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            Json.MAPPER.writeValue(
                    file.toFile(),
                    Map.of("simBase", simBase.toString(), "realBase", realBase.toString(), "speed", speed));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write the clock in " + file, e);
        }
    }

    private static SimClock read(Path file) throws IOException {
        JsonNode node = Json.MAPPER.readTree(file.toFile());
        return new SimClock(
                Instant.parse(node.path("simBase").asText()),
                Instant.parse(node.path("realBase").asText()),
                node.path("speed").decimalValue());
    }
}
