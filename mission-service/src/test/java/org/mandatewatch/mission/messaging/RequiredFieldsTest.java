package org.mandatewatch.mission.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.mission.domain.Telling;

class RequiredFieldsTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    @Test
    void a_complete_event_lacks_nothing() {
        assertThat(RequiredFields.missing(HERALD.expiry("2024-10-02"))).isEmpty();
    }

    @Test
    void what_may_be_left_out_is_not_missed() {
        assertThat(RequiredFields.missing(HERALD.told(new MandateExpiry(HERALD.header("x"), null))))
                .isEmpty();
        assertThat(RequiredFields.missing(
                        new FactRetracted(new EventId("e-1"), Instant.EPOCH, "editor", new FactId("f-1"), null)))
                .isEmpty();
    }

    @Test
    void what_must_be_there_is_named_by_its_path() {
        assertThat(RequiredFields.missing(
                        new FactExtracted(new EventId("e-1"), Instant.EPOCH, "x", new MandateExpiry(null, null))))
                .contains("fact.header");
        assertThat(RequiredFields.missing(
                        new FactRetracted(new EventId("e-1"), null, "editor", new FactId("f-1"), null)))
                .contains("at");
    }
}
