package org.mandatewatch.mission.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.Alternative;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.contract.state.ValueStatus;
import org.mandatewatch.mission.domain.dates.DayWords;
import org.mandatewatch.mission.domain.dates.SettledWindow;
import org.mandatewatch.mission.domain.facts.Sourcing;

/** Writes a deadline as readers see it. */
public record DeadlineWriting(MissionId mission, DeadlineNames names) {

    public Deadline write(DeadlineDraft draft) {
        SettledWindow days = draft.days();
        List<DeadlineId> own = names.of(draft);
        Support told = Sourcing.support(days.supporters(), days.opponents());
        Support support = days.setBy() == null ? told : told.with(days.setBy());
        return new Deadline(
                own.isEmpty() ? null : own.getFirst(),
                own.stream().skip(1).toList(),
                mission,
                draft.kind(),
                days.window(),
                status(days, support),
                draft.state(),
                draft.resolvedBy(),
                days.derived(),
                days.movedFrom(),
                support,
                days.alternatives().stream().map(DeadlineWriting::alternative).toList(),
                Sourcing.quotes(days.supporters()));
    }

    /** The two or more sides of a disputed deadline. */
    public static Contradiction contradiction(String path, DeadlineDraft disputed) {
        SettledWindow days = disputed.days();
        List<Contradiction.Side> sides = new ArrayList<>();
        sides.add(new Contradiction.Side(DayWords.of(days.window()), Sourcing.quotes(days.supporters())));
        days.alternatives()
                .forEach(other ->
                        sides.add(new Contradiction.Side(DayWords.of(other.window()), Sourcing.quotes(other.facts()))));
        return new Contradiction(path, sides);
    }

    private static Alternative alternative(SettledWindow.Other other) {
        return new Alternative(
                other.window(), Sourcing.support(other.facts()).supportedBy(), Sourcing.quotes(other.facts()));
    }

    private static ValueStatus status(SettledWindow days, Support support) {
        if (days.disputed()) {
            return ValueStatus.DISPUTED;
        }
        return days.setBy() != null || support.independentSources() > 1
                ? ValueStatus.AGREED
                : ValueStatus.SINGLE_SOURCE;
    }
}
