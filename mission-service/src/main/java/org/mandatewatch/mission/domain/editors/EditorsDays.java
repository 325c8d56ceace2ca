package org.mandatewatch.mission.domain.editors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.mandatewatch.contract.DateWindow;

/**
 * Days that an editor sets for a deadline.
 *
 * @param earliest inclusive
 * @param latest inclusive
 */
record EditorsDays(LocalDate earliest, LocalDate latest) {

    static final String WORDS =
            "a day (2024-10-02), days from and to (2024-10-01..2024-10-10), or an object with earliest and latest";

    private static final Shape<LocalDate> DAY =
            new Shape<>("a day such as 2024-10-02", json -> json instanceof String text ? day(text) : Optional.empty());

    /** @throws WrongValue when the value is none of these */
    static EditorsDays read(Object json) {
        if (json instanceof String text) {
            return text(text).orElseThrow(() -> new WrongValue("must be " + WORDS));
        }
        Fields fields = Fields.of(json, "earliest", "latest");
        return between(fields.required("earliest", DAY), fields.required("latest", DAY));
    }

    /** As a window of the deciding body's calendar. */
    DateWindow in(String zone) {
        return DateWindow.of(earliest, latest, "", zone);
    }

    private static Optional<EditorsDays> text(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return day(text).map(day -> new EditorsDays(day, day));
        }
        return day(text.substring(0, dots))
                .flatMap(from -> day(text.substring(dots + 2)).map(to -> between(from, to)));
    }

    private static EditorsDays between(LocalDate earliest, LocalDate latest) {
        if (latest.isBefore(earliest)) {
            throw new WrongValue("ends on " + latest + ", before it starts on " + earliest);
        }
        return new EditorsDays(earliest, latest);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
