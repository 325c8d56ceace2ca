package org.mandatewatch.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something may fall, as far as a text says.
 *
 * @param earliest first possible day, inclusive; null when unknown
 * @param latest last possible day, inclusive; null when unknown
 * @param phrase the words it was read from; empty when it was computed
 * @param zone IANA zone whose calendar the days belong to (for UN decisions {@code America/New_York})
 * @param openStart true when the phrase names only a last day ("by the end of September"), so that {@code earliest} is
 *     merely the day of publication
 */
public record DateWindow(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, String phrase, String zone, boolean openStart) {

    public DateWindow {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("window ends on " + latest + ", before it starts on " + earliest);
        }
    }

    public static DateWindow of(LocalDate day, String phrase, String zone) {
        return new DateWindow(day, day, phrase, zone, false);
    }

    public static DateWindow of(LocalDate earliest, LocalDate latest, String phrase, String zone) {
        return new DateWindow(earliest, latest, phrase, zone, false);
    }

    /** A phrase that could not be dated, because the day of publication is not known. */
    public static DateWindow unknown(String phrase, String zone) {
        return new DateWindow(null, null, phrase, zone, false);
    }

    /** True when both ends are known. */
    @JsonIgnore
    public boolean isKnown() {
        return earliest != null && latest != null;
    }
}
