package org.mandatewatch.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.MissionId;

class NotificationIdTest {

    private static NotificationId id(
            String subscription, String mission, String reason, String deadline, String rung, int revision) {
        return NotificationId.of(
                new SubscriptionId(subscription),
                new MissionId(mission),
                reason,
                deadline == null ? null : new DeadlineId(deadline),
                rung,
                revision);
    }

    @Test
    void equalPartsGiveAnEqualId() {
        assertThat(id("s", "m", "r", "d", "P7D", 0)).isEqualTo(id("s", "m", "r", "d", "P7D", 0));
    }

    @Test
    void everyPartCounts() {
        assertThat(Stream.of(
                        id("s", "m", "r", "d", "P7D", 0),
                        id("s2", "m", "r", "d", "P7D", 0),
                        id("s", "m2", "r", "d", "P7D", 0),
                        id("s", "m", "r2", "d", "P7D", 0),
                        id("s", "m", "r", "d2", "P7D", 0),
                        id("s", "m", "r", null, "P7D", 0),
                        id("s", "m", "r", "d", "P1D", 0),
                        id("s", "m", "r", "d", "P7D", 1)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.value().matches("n-[0-9a-f]{32}"));
    }
}
