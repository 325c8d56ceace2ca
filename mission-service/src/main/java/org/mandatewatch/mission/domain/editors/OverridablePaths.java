package org.mandatewatch.mission.domain.editors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every value of a mission's state that editors may set. */
public final class OverridablePaths {

    private static final List<EditableGroup> GROUPS = Stream.of(
                    MissionValues.ALL,
                    List.<EditableGroup>of(new StrengthTotals(), new StrengthContributors(), new Offices()),
                    FigureValues.ALL)
            .flatMap(List::stream)
            .toList();

    private OverridablePaths() {}

    /**
     * One row of the table.
     *
     * @param path with {@code {…}} for what differs
     * @param value what it must look like
     */
    public record Row(String path, String value) {}

    /** All that can be set, for people. */
    public static List<Row> table() {
        Stream<Row> days = Stream.of(DeadlinePath.EXPIRY, DeadlinePath.VOTE, "deadlines.{id}")
                .map(path -> new Row(path, EditorsDays.WORDS));
        return Stream.concat(days, GROUPS.stream().map(group -> new Row(group.pattern(), group.words())))
                .toList();
    }

    public static boolean has(String path) {
        return DeadlinePath.of(path).isPresent() || at(path).isPresent();
    }

    /** True when reports state the value, so that an override of it can have a last day. */
    public static boolean canEnd(String path) {
        return DeadlinePath.of(path).isPresent()
                || at(path).filter(EditableValue::canEnd).isPresent();
    }

    /**
     * Checks a value for a path that there is.
     *
     * @throws WrongValue when the value does not fit
     */
    public static void check(String path, @Nullable Object value) {
        if (DeadlinePath.of(path).isPresent()) {
            if (value != null) {
                EditorsDays.read(value);
            }
            return;
        }
        at(path).ifPresent(editable -> editable.check(value));
    }

    static Optional<EditableValue<?>> at(String path) {
        return GROUPS.stream().flatMap(group -> group.at(path).stream()).findFirst();
    }
}
