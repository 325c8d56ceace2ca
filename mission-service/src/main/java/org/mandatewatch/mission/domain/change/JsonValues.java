package org.mandatewatch.mission.domain.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Tally;

/** Contract values as plain JSON values, in which equal means that readers see no difference. */
final class JsonValues {

    private JsonValues() {}

    /** The days alone: other words for the same days are no change. */
    static Map<String, @Nullable Object> window(DateWindow window) {
        Map<String, @Nullable Object> days = new LinkedHashMap<>();
        days.put("earliest", text(window.earliest()));
        days.put("latest", text(window.latest()));
        days.put("zone", window.zone());
        days.put("openStart", window.openStart());
        return days;
    }

    static Map<String, @Nullable Object> tally(Tally tally) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        counts.put("inFavour", tally.inFavour());
        counts.put("against", tally.against());
        counts.put("abstaining", tally.abstaining());
        counts.put("unanimous", tally.unanimous());
        counts.put("abstainers", List.copyOf(tally.abstainers()));
        return counts;
    }

    /** As the contract writes enumerations. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
