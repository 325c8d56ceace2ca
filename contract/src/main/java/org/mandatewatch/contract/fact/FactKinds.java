package org.mandatewatch.contract.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The JSON names of the fact kinds, read from {@link Fact}'s own annotation so that there is one list of them. */
public final class FactKinds {

    private static final Map<Class<?>, String> NAMES = Arrays.stream(types())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    private static final Map<String, Class<?>> CLASSES =
            NAMES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private FactKinds() {}

    /** The JSON name of a kind. */
    public static String nameOf(Class<? extends Fact> kind) {
        return Objects.requireNonNull(NAMES.get(kind), () -> kind + " is not listed in Fact");
    }

    /**
     * The record of a kind.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    public static Class<? extends Fact> classOf(String name) {
        Class<?> type = CLASSES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no fact kind is called " + name + "; there are " + all());
        }
        return type.asSubclass(Fact.class);
    }

    /** All names, in the order of {@link Fact}'s list. */
    public static List<String> all() {
        return Arrays.stream(types()).map(JsonSubTypes.Type::name).toList();
    }

    private static JsonSubTypes.Type[] types() {
        return Objects.requireNonNull(Fact.class.getAnnotation(JsonSubTypes.class))
                .value();
    }
}
