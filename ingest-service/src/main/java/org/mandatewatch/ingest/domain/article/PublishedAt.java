package org.mandatewatch.ingest.domain.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a day of publication. A date-time gives the day it names at its own offset: that is the calendar the publisher
 * wrote it by.
 */
public final class PublishedAt {

    private static final List<Function<String, LocalDate>> ISO = List.of(
            LocalDate::parse,
            text -> OffsetDateTime.parse(text).toLocalDate(),
            text -> LocalDateTime.parse(text).toLocalDate(),
            text -> ZonedDateTime.parse(text).toLocalDate(),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS]XX"))
                    .toLocalDate());

    /** How pages write it. */
    private static final List<Function<String, LocalDate>> LOOSE = Stream.of(
                    "uuuu-MM-dd HH:mm[:ss][.SSS][ ][XXX][XX][VV]",
                    "uuuu-MM-dd'T'HH:mm[:ss][.SSS][ ][XXX][XX]",
                    "uuuuMMdd",
                    "uuuu/MM/dd",
                    "MMMM d, uuuu",
                    "MMM d, uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .<Function<String, LocalDate>>map(format -> text -> LocalDate.parse(text, format))
            .toList();

    private static final List<Function<String, LocalDate>> FRENCH = Stream.of("d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.FRENCH))
            .<Function<String, LocalDate>>map(
                    format -> text -> LocalDate.parse(text.replaceFirst("^1er ", "1 "), format))
            .toList();

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");

    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/uuuu");

    private PublishedAt() {}

    /** An ISO 8601 date or date-time, with or without offset; empty when it is neither. */
    public static Optional<LocalDate> iso(String text) {
        // A plus sign in a query string arrives as a space.
        String repaired = text.strip().replaceFirst("(?<=T[0-9:.]{5,20}) (?=\\d\\d:?\\d\\d$)", "+");
        return first(ISO, repaired);
    }

    /** What metadata of pages holds: ISO 8601, RFC 1123, or an English or French date in words; empty when it is none. */
    public static Optional<LocalDate> loose(String text) {
        String stripped = text.strip();
        return iso(stripped)
                .or(() -> first(LOOSE, stripped))
                .or(() -> first(FRENCH, stripped))
                .or(() -> rfc1123(stripped))
                .or(() -> figures(stripped));
    }

    /** Day, month and year in figures, when they can be read in one way only: 23/09/2011 can, 03/09/2011 cannot. */
    private static Optional<LocalDate> figures(String text) {
        Optional<LocalDate> dayFirst = first(List.of(t -> LocalDate.parse(t, DAY_FIRST)), text);
        Optional<LocalDate> monthFirst = first(List.of(t -> LocalDate.parse(t, MONTH_FIRST)), text);
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                ? Optional.empty()
                : dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> rfc1123(String text) {
        return first(
                List.of(t -> ZonedDateTime.parse(t, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toLocalDate()),
                text);
    }

    private static Optional<LocalDate> first(List<Function<String, LocalDate>> readings, String text) {
        for (Function<String, LocalDate> reading : readings) {
            try {
                return Optional.of(reading.apply(text));
            } catch (DateTimeException e) {
                // Not this form; the next may fit.
            }
        }
        return Optional.empty();
    }
}
