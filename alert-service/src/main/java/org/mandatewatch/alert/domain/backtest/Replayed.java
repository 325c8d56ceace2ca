package org.mandatewatch.alert.domain.backtest;

import java.util.List;
import org.mandatewatch.alert.domain.Dropped;
import org.mandatewatch.alert.domain.PlannedNotification;

/**
 * What became of one mission's notifications in a past period.
 *
 * @param sent in the order in which they would have gone out, as they would have read
 * @param dropped what would have been held back in the period, with the reason; earliest first
 * @param plannings how often the planner was asked
 * @param complete false when the allowed number of plannings was used up before the period was over
 */
public record Replayed(List<PlannedNotification> sent, List<Dropped> dropped, int plannings, boolean complete) {

    public Replayed {
        sent = List.copyOf(sent);
        dropped = List.copyOf(dropped);
    }
}
