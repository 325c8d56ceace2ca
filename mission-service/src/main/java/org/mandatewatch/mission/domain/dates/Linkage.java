package org.mandatewatch.mission.domain.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatewatch.contract.DateWindow;

/** Groups things by the nearness of their days; the same things always give the same groups. */
public final class Linkage {

    private Linkage() {}

    /**
     * Chains things whose windows lie within some days of each other.
     *
     * @param order total order of the things, to break ties
     */
    public static <T> List<List<T>> chains(
            Collection<T> things, Function<T, DateWindow> window, long days, Comparator<T> order) {
        List<T> sorted = things.stream()
                .sorted(Comparator.comparing(window, Windows.BY_DAYS).thenComparing(order))
                .toList();
        List<List<T>> chains = new ArrayList<>();
        LocalDate reach = LocalDate.MIN;
        for (T thing : sorted) {
            DateWindow days1 = window.apply(thing);
            boolean near = !chains.isEmpty() && !Windows.earliest(days1).isAfter(reach.plusDays(days));
            if (!near) {
                chains.add(new ArrayList<>());
                reach = Windows.latest(days1);
            }
            chains.getLast().add(thing);
            reach = Windows.latest(days1).isAfter(reach) ? Windows.latest(days1) : reach;
        }
        return chains;
    }

    /** The thing whose window is nearest, within some days; of two equally near ones the earlier, then by order given. */
    public static <T> Optional<T> nearest(
            DateWindow to, Collection<T> things, Function<T, DateWindow> window, long withinDays) {
        return things.stream()
                .filter(thing -> Windows.gapDays(window.apply(thing), to) <= withinDays)
                .min(Comparator.<T>comparingLong(thing -> Windows.gapDays(window.apply(thing), to))
                        .thenComparing(window, Windows.BY_DAYS));
    }
}
