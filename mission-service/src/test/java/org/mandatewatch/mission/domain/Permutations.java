package org.mandatewatch.mission.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every order of a few things; for tests of few enough things that all orders can be tried. */
final class Permutations {

    private Permutations() {}

    static <T> Stream<List<T>> of(List<T> things) {
        if (things.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, things.size()).boxed().flatMap(first -> {
            List<T> rest = new ArrayList<>(things);
            T head = rest.remove((int) first);
            return of(rest).map(tail ->
                    Stream.concat(Stream.of(head), tail.stream()).toList());
        });
    }
}
