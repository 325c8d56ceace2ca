package org.mandatewatch.alert.domain.atom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.state.MissionChange;

/** One changed value of a mission's state in a line for people. */
final class ChangedValue {

    private ChangedValue() {}

    /** {@code strength deployed total: 400 → 600}; only the name where the value is too large for a line. */
    static String line(MissionChange change) {
        String name = change.path().replace('.', ' ').replace('-', ' ');
        return switch (change.kind()) {
            case "added" -> name + ": " + text(change.after());
            case "removed" -> name + ": not " + text(change.before()) + " any more";
            default -> name + ": " + text(change.before()) + " → " + text(change.after());
        };
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "unknown";
            case Map<?, ?> map
            when map.containsKey("earliest") || map.containsKey("latest") ->
                days(map.get("earliest"), map.get("latest"));
            case Map<?, ?> map -> map.size() == 1 ? "1 value" : map.size() + " values";
            case List<?> list -> list.stream().map(ChangedValue::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String days(@Nullable Object earliest, @Nullable Object latest) {
        if (earliest != null && earliest.equals(latest)) {
            return earliest.toString();
        }
        return (earliest == null ? "…" : earliest) + " to " + (latest == null ? "…" : latest);
    }
}
