package org.mandatewatch.mission.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.mission.domain.facts.Claims;

/** Parts of a state as they were last settled; a part is settled anew only when a claim of a kind that it reads changed. */
final class Parts {

    private record Part(long stamp, Object value) {}

    private final Map<String, Part> settled = new HashMap<>();

    /**
     * A part of the state.
     *
     * @param name tells parts apart
     * @param kinds all that the part reads of the claims
     * @param words grows with anything else that it reads
     */
    @SuppressWarnings("unchecked") // Under one name goes one type.
    <T> T of(String name, Claims claims, Collection<Class<? extends Fact>> kinds, long words, Supplier<T> settling) {
        long stamp = claims.changes(kinds) + words;
        Part known = settled.get(name);
        if (known != null && known.stamp() == stamp) {
            return (T) known.value();
        }
        T value = settling.get();
        settled.put(name, new Part(stamp, value));
        return value;
    }
}
