package org.mandatewatch.mission.domain.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * What several claims about one day add up to.
 *
 * @param window the days that remain
 * @param derived true when nobody stated a day and it was computed
 * @param supporters facts whose claims hold these days
 * @param opponents facts of about the same day that say otherwise
 * @param alternatives other days, by dispute or because the words allow two
 * @param disputed true when sources of about the same day contradict each other
 * @param movedFrom the older days, while their move rests on a single source; else null
 * @param all every fact that made a claim, overtaken ones included
 */
public record SettledWindow(
        DateWindow window,
        boolean derived,
        List<StandingFact<?>> supporters,
        List<StandingFact<?>> opponents,
        List<Other> alternatives,
        boolean disputed,
        @Nullable DateWindow movedFrom,
        List<StandingFact<?>> all) {

    public SettledWindow {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
        alternatives = List.copyOf(alternatives);
        all = List.copyOf(all);
    }

    /** Other days with those who say so. */
    public record Other(DateWindow window, List<StandingFact<?>> facts) {

        public Other {
            facts = List.copyOf(facts);
        }
    }
}
