package org.mandatewatch.ingest.domain.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.PublicationDay.Warning;

/** Settles the day on which a text was published. */
public final class PublicationDays {

    /** The zone where a day begins first: Kiribati's Line Islands. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private PublicationDays() {}

    /**
     * The day of publication: what the publisher sent, else the page's metadata, else the dateline, whose year is
     * settled by every clue of the text when it does not say it.
     *
     * @param text the cleaned text, its dateline included
     * @param sent the day the publisher sent with it; taken as it is, with a warning when it lies ahead
     * @param fromMetadata the day the page's metadata gives; likewise
     * @param receivedAt when the text arrived; a dateline is never read as a day that had not begun anywhere on earth
     * @param language BCP 47 tag; unknown and null are read as English
     */
    public static PublicationDay settle(
            String text,
            @Nullable LocalDate sent,
            @Nullable LocalDate fromMetadata,
            Instant receivedAt,
            @Nullable String language) {
        LocalDate latest = receivedAt.atOffset(EARLIEST_ZONE).toLocalDate();
        if (sent != null) {
            return given(sent, "publisher", latest);
        }
        if (fromMetadata != null) {
            return given(fromMetadata, "metadata", latest);
        }
        return fromDateline(text, latest, language);
    }

    private static PublicationDay given(LocalDate day, String basis, LocalDate latest) {
        List<Warning> warnings = day.isAfter(latest)
                ? List.of(new Warning(
                        "published-in-future", "The day of publication, " + day + ", lies after the day of receipt."))
                : List.of();
        return new PublicationDay(day, basis, warnings);
    }

    private static PublicationDay fromDateline(String text, LocalDate latest, @Nullable String language) {
        List<Warning> warnings = new ArrayList<>();
        List<Dateline> datelines = new ArrayList<>();
        for (Dateline dateline : Datelines.find(text, language)) {
            Extent day = Extents.explicit(dateline.day());
            if (day != null && day.earliest().isAfter(latest)) {
                warnings.add(new Warning(
                        "dateline-in-future",
                        "\"" + dateline.mention().phrase() + "\" lies after the day of receipt and was not used."));
            } else {
                datelines.add(dateline);
            }
        }
        Dateline best = best(datelines);
        if (best == null) {
            warnings.add(new Warning(
                    "publication-day-unknown", "The text names no day of publication; send publishedAt with it."));
            return new PublicationDay(null, null, warnings);
        }
        Extent day = Extents.explicit(best.day());
        if (day == null) {
            return withoutYear(text, best, latest, language, warnings);
        }
        return new PublicationDay(day.earliest(), "dateline", warnings);
    }

    /** The plainest one that says its year, else the first without; an "updated" only when nothing else is there. */
    private static @Nullable Dateline best(List<Dateline> datelines) {
        Dateline best = null;
        for (Dateline dateline : datelines) {
            best = best == null || weight(dateline) < weight(best) ? dateline : best;
        }
        return best;
    }

    private static int weight(Dateline dateline) {
        int unsaid = dateline.day().year() == null ? 1 : 0;
        return switch (dateline.rank()) {
            case LABELLED -> 2 * unsaid;
            case PLACED -> 2 * unsaid + 1;
            case UPDATED -> 4 + unsaid;
        };
    }

    private static PublicationDay withoutYear(
            String text, Dateline dateline, LocalDate latest, @Nullable String language, List<Warning> warnings) {
        DatelineYear.Settled settled =
                DatelineYear.settle(dateline.day(), YearClues.of(text, dateline, language), latest);
        if (settled == null) {
            warnings.add(new Warning(
                    "publication-day-unknown",
                    "Nothing in the text decides the year of \""
                            + dateline.mention().phrase() + "\"; send publishedAt with it."));
            return new PublicationDay(null, null, warnings);
        }
        return new PublicationDay(settled.day(), settled.basis(), warnings);
    }
}
