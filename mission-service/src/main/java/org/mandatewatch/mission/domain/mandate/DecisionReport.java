package org.mandatewatch.mission.domain.mandate;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * One article's report that a body authorised or prolonged a mandate; windows are known or null.
 *
 * @param renewal false for the decision that brought the mission into being
 */
public record DecisionReport(
        StandingFact<?> source,
        boolean renewal,
        String body,
        @Nullable String resolution,
        @Nullable DateWindow adopted,
        @Nullable DateWindow until,
        @Nullable Period duration,
        boolean technicalRollover) {

    static DecisionReport of(StandingFact<MandateAuthorised> source, MandateAuthorised fact) {
        return new DecisionReport(
                source,
                false,
                fact.body(),
                fact.resolution(),
                Windows.known(fact.adopted()).orElse(null),
                null,
                fact.duration(),
                false);
    }

    static DecisionReport of(StandingFact<MandateRenewed> source, MandateRenewed fact) {
        return new DecisionReport(
                source,
                true,
                fact.body(),
                fact.resolution(),
                Windows.known(fact.adopted()).orElse(null),
                Windows.known(fact.until()).orElse(null),
                fact.duration(),
                fact.technicalRollover());
    }

    LocalDate published() {
        return source.day();
    }

    /** When it was decided: the day of adoption, else the day of the report. */
    DateWindow day() {
        return adopted != null ? adopted : Windows.ofDay(published(), zone());
    }

    private String zone() {
        return until != null ? until.zone() : "UTC";
    }
}
