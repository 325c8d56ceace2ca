package org.mandatewatch.mission.domain.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.Support;

/**
 * One figure on one day, with all that report it.
 *
 * @param day of publication, or when unknown the day (UTC) on which the article was received
 * @param measure what is counted, such as {@code deployed} or {@code killed}
 * @param qualifier how exact; null for figures that come without one
 * @param unit people of some kind, or an ISO 4217 currency
 * @param contributor country that sends people, or whoever gives money; null when not said
 * @param about country of the displaced, or who the casualties are; null when not said
 * @param fact the most confident of the facts behind the point
 * @param publisher of that fact; null when unknown
 * @param support all facts of that day that give the figure
 */
public record SeriesPoint(
        LocalDate day,
        String measure,
        BigDecimal value,
        @Nullable Qualifier qualifier,
        String unit,
        @Nullable String contributor,
        @Nullable String about,
        FactId fact,
        @Nullable String publisher,
        Support support) {

    /** Oldest first; total, since one fact gives at most one point per measure. */
    public static final Comparator<SeriesPoint> OLDEST_FIRST = Comparator.comparing(SeriesPoint::day)
            .thenComparing(SeriesPoint::measure)
            .thenComparing(SeriesPoint::fact);
}
