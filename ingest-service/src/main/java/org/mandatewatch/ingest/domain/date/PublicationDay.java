package org.mandatewatch.ingest.domain.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day a text was published, and why that day.
 *
 * @param day null when no clue decided
 * @param basis the clues that decided, joined by {@code +}: {@code publisher}, {@code metadata}, or {@code dateline}
 *     with what settled its year ({@code dateline+weekday+years}); null when {@code day} is
 * @param warnings what people should know, one sentence each; empty when nothing is odd
 */
public record PublicationDay(
        @Nullable LocalDate day, @Nullable String basis, List<Warning> warnings) {

    public PublicationDay {
        warnings = List.copyOf(warnings);
    }

    /** A remark on the day: {@code code} for machines, {@code message} for people. */
    public record Warning(String code, String message) {}
}
