package org.mandatewatch.alert.domain.reason;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Figure;
import org.mandatewatch.alert.domain.Plan;
import org.mandatewatch.alert.domain.Thresholds;
import org.mandatewatch.alert.domain.text.Message;

/** A figure crossed one of the subscription's thresholds: once for each crossing, not while it stays beyond. */
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
        Thresholds thresholds = planning.subscription().thresholds();
        Double share = thresholds.strengthBelowShare();
        Long displaced = thresholds.displacedAbove();
        Plan plan = Plan.EMPTY;
        if (share != null) {
            plan = plan.and(crossing(
                    planning,
                    "strengthBelowShare",
                    figure -> figure.strengthBelow(share),
                    "deployed strength fell below " + Math.round(share * 100) + "% of the authorised strength"));
        }
        if (displaced != null) {
            plan = plan.and(crossing(
                    planning,
                    "displacedAbove",
                    figure -> figure.displacedAbove(displaced),
                    "more than " + String.format(Locale.ENGLISH, "%,d", displaced) + " people are displaced"));
        }
        return plan;
    }

    private Plan crossing(PlanningCase planning, String threshold, Predicate<Figure> beyond, String what) {
        List<Figure> figures = planning.mission().log().figures();
        int crossed = figures.size();
        while (crossed > 0 && beyond.test(figures.get(crossed - 1))) {
            crossed--;
        }
        if (crossed == figures.size()
                || !planning.existedAt(figures.get(crossed).since())) {
            return Plan.EMPTY;
        }
        Figure figure = figures.get(crossed);
        Message message = Message.of(
                planning.state().name() + ": " + what,
                "What changed: " + numbers(figure) + ". Your threshold is " + threshold + ".");
        return Plan.of(planning.aboutMission(
                this, figure.change() + "/" + threshold, figure.since(), message, List.of(), figure.facts()));
    }

    private static String numbers(Figure figure) {
        return "deployed " + known(figure.deployed()) + " of " + known(figure.ceiling()) + ", displaced "
                + known(figure.displaced());
    }

    private static String known(@Nullable Long count) {
        return count == null ? "unknown" : String.format(Locale.ENGLISH, "%,d", count);
    }
}
