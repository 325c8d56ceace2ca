package org.mandatewatch.mission.domain.editors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a JSON value must look like.
 *
 * @param words for people, such as {@code a whole number from 0}
 * @param reader empty when the value does not fit
 */
record Shape<T>(String words, Function<Object, Optional<T>> reader) {

    static final Shape<String> TEXT = new Shape<>(
            "a text",
            json -> json instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty());

    static final Shape<Long> COUNT = new Shape<>(
            "a whole number from 0",
            json -> json instanceof Integer || json instanceof Long
                    ? Optional.of(((Number) json).longValue()).filter(count -> count >= 0)
                    : Optional.empty());

    static final Shape<Country> COUNTRY = new Shape<>(
            "a country by its English name or its two-letter code (ISO 3166-1)",
            json -> json instanceof String text ? Country.called(text) : Optional.empty());

    static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
        return new Shape<>(
                Arrays.stream(type.getEnumConstants())
                        .map(Shape::name)
                        .collect(Collectors.joining(", ", "one of ", "")),
                json -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> name(constant).equals(json))
                        .findFirst());
    }

    /** @throws WrongValue when the value does not fit */
    T read(Object json) {
        return reader.apply(json).orElseThrow(() -> new WrongValue("must be " + words));
    }

    /** As the contract writes enumerations. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
