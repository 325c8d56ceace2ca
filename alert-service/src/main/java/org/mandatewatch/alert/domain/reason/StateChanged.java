package org.mandatewatch.alert.domain.reason;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Figure;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Threshold;
import org.mandatewatch.alert.domain.text.Figures;
import org.mandatewatch.alert.domain.text.Message;

/**
 * A figure crossed one of the subscription's thresholds: once for each crossing, not while it stays beyond. A figure that
 * is unknown for a while has neither left the threshold behind nor come back to it.
 */
public record StateChanged() implements Reason {

    @Override
    public String id() {
        return "state-changed";
    }

    @Override
    public Plan plan(PlanningCase planning) {
        if (!planning.subscription().wants(this)) {
            return Plan.EMPTY;
        }
        return planning.subscription().thresholds().all().stream()
                .map(threshold -> watch(planning, threshold))
                .reduce(Plan.EMPTY, Plan::and);
    }

    private Plan watch(PlanningCase planning, Threshold threshold) {
        return switch (threshold) {
            case Threshold.StrengthBelow below ->
                crossing(planning, below, figure -> figure.strengthBelow(below), Figures.below(below));
            case Threshold.DisplacedAbove above ->
                crossing(planning, above, figure -> figure.displacedAbove(above), Figures.above(above));
            case Threshold.ChangeBy change ->
                change(planning, change, "displaced", Figure::displaced)
                        .and(change(planning, change, "deployed", Figure::deployed));
        };
    }

    private Plan crossing(
            PlanningCase planning, Threshold threshold, Function<Figure, @Nullable Boolean> isBeyond, String what) {
        List<Figure> figures = planning.mission().log().figures();
        @Nullable Figure crossed = null;
        boolean cameFromWithin = !planning.mission().log().forgotFigures();
        for (Figure figure : figures.reversed()) {
            Boolean beyond = isBeyond.apply(figure);
            if (beyond == null) {
                continue;
            }
            if (!beyond) {
                cameFromWithin = true;
                break;
            }
            crossed = figure;
        }
        // Where older figures were forgotten, the oldest listed may have been beyond for long.
        if (crossed == null || !cameFromWithin || crossed.since().isBefore(watchedSince(planning, threshold))) {
            return Plan.EMPTY;
        }
        return owed(planning, part(crossed, threshold.field()), crossed, what, threshold);
    }

    private Plan change(
            PlanningCase planning, Threshold.ChangeBy threshold, String which, Function<Figure, @Nullable Long> value) {
        Instant watched = watchedSince(planning, threshold);
        String name = threshold.field() + "/" + which;
        @Nullable Figure from = null;
        @Nullable Figure to = null;
        for (Figure figure : planning.mission().log().figures()) {
            Long now = value.apply(figure);
            if (now == null) {
                continue;
            }
            Long before = from == null ? null : value.apply(from);
            if (before == null || figure.since().isBefore(watched) || planning.wasTold(this, part(figure, name))) {
                from = figure;
                to = null;
            } else if (to == null && threshold.isReached(before, now)) {
                to = figure;
            }
        }
        if (from == null || to == null) {
            return Plan.EMPTY;
        }
        String what = Figures.change(which, value.apply(from), value.apply(to));
        return owed(planning, part(to, name), to, what, threshold);
    }

    private Plan owed(PlanningCase planning, String part, Figure figure, String what, Threshold threshold) {
        Message message = Message.of(
                planning.state().name() + ": " + what,
                "What changed: " + Figures.all(figure) + ". Your threshold is " + threshold.field() + " "
                        + threshold.limit() + ".");
        return Plan.of(planning.aboutMission(this, part, figure.since(), message, List.of(), figure.facts()));
    }

    private Instant watchedSince(PlanningCase planning, Threshold threshold) {
        Instant wanted = planning.since(this);
        Instant chosen = planning.subscription().since(threshold);
        return chosen.isAfter(wanted) ? chosen : wanted;
    }

    private static String part(Figure figure, String name) {
        return figure.change() + "/" + name;
    }
}
