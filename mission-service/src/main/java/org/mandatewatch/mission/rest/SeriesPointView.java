package org.mandatewatch.mission.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.series.SeriesPoint;

/**
 * A point of a chart; its sources lie flat beside it, as they do in a mission's state.
 *
 * @param unit people of some kind, or an ISO 4217 currency
 * @param contributor country that sends people, or whoever gives money; null when not said
 * @param about country of the displaced, or who the casualties are; null when not said
 * @param fact the most confident of the facts behind the point
 */
public record SeriesPointView(
        LocalDate day,
        String measure,
        BigDecimal value,
        @Nullable Qualifier qualifier,
        String unit,
        @Nullable String contributor,
        @Nullable String about,
        FactId fact,
        @Nullable String publisher,
        @JsonUnwrapped Support support) {

    static SeriesPointView of(SeriesPoint point) {
        return new SeriesPointView(
                point.day(),
                point.measure(),
                point.value(),
                point.qualifier(),
                point.unit(),
                point.contributor(),
                point.about(),
                point.fact(),
                point.publisher(),
                point.support());
    }
}
