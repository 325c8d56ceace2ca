package org.mandatewatch.mission.folding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.event.FactEvent;

/**
 * An event as it came from Kafka.
 *
 * @param key mission id, else country code, else {@code none}; null when the record had none
 * @param json the event as it was sent
 */
public record ArrivedEvent(FactEvent event, @Nullable String key, String json) {

    /** ISO 3166-1 alpha-2 in the key, which is how events of a country travel; mission ids are in lower case. */
    Optional<String> country() {
        return Optional.ofNullable(key).filter(k -> k.matches("[A-Z]{2}"));
    }

    /** Mission id in the key. */
    Optional<String> keyMission() {
        return Optional.ofNullable(key)
                .filter(k -> !k.isBlank() && !k.equals("none"))
                .filter(k -> country().isEmpty());
    }
}
