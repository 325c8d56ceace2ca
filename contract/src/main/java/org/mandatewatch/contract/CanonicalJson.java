package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for one value, for hashing: names sorted, nulls left out, no spaces.
 *
 * <p>Written by hand because the domain packages, which compute fact ids, know no JSON library. It serves hashing only;
 * what crosses Kafka is written by Jackson.
 */
public final class CanonicalJson {

    /** The components of a record by name; looking them up takes longer than reading them. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.sort(components, Comparator.comparing(RecordComponent::getName));
            return components;
        }
    };

    /** What the constants of an enum are called, by their ordinals. */
    private static final ClassValue<String[]> CONSTANTS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> nameOf((Enum<?>) constant))
                    .toArray(String[]::new);
        }
    };

    private CanonicalJson() {}

    /**
     * The canonical text of a record, a map, a collection or a plain value.
     *
     * @param without names of components of the outermost record to leave out
     */
    public static String of(@Nullable Object value, String... without) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Record r && !isId(r)) {
            writeRecord(r, List.of(without), out);
        } else {
            write(value, out);
        }
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> writeMap(map, out);
            case Collection<?> items ->
                out.append(items.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]")));
            case Record r when isId(r) -> write(firstComponent(r), out);
            case Record r -> writeRecord(r, List.of(), out);
            case Enum<?> e -> quote(CONSTANTS.get(e.getDeclaringClass())[e.ordinal()], out);
            case BigDecimal d -> out.append(d.stripTrailingZeros().toPlainString());
            case Number n -> out.append(n);
            case Boolean b -> out.append(b);
            case Object array when array.getClass().isArray() -> write(listOf(array), out);
            default -> quote(value.toString(), out);
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(name), value);
            }
        });
        char separator = '{';
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            quote(entry.getKey(), out.append(separator));
            write(entry.getValue(), out.append(':'));
            separator = ',';
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void writeRecord(Record value, List<String> without, StringBuilder out) {
        char separator = '{';
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            Object part = without.contains(component.getName()) ? null : read(component, value);
            if (part != null) {
                quote(component.getName(), out.append(separator));
                write(part, out.append(':'));
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    /** Identifier records are written as their one text, as Jackson does. */
    private static boolean isId(Record value) {
        return value instanceof MissionId
                || value instanceof ArticleId
                || value instanceof FactId
                || value instanceof EventId
                || value instanceof DeadlineId;
    }

    private static @Nullable Object firstComponent(Record value) {
        return read(COMPONENTS.get(value.getClass())[0], value);
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component + " of a record that must be public", e);
        }
    }

    private static String nameOf(Enum<?> value) {
        try {
            JsonProperty name = value.getDeclaringClass().getField(value.name()).getAnnotation(JsonProperty.class);
            return name == null ? value.name() : name.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum constant without its field: " + value, e);
        }
    }

    private static Collection<?> listOf(Object array) {
        Object[] items = new Object[Array.getLength(array)];
        Arrays.setAll(items, i -> Array.get(array, i));
        return Arrays.asList(items);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
