package org.mandatewatch.mission.folding;

import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.facts.FactFiles;
import org.mandatewatch.mission.persistence.FactEventRow;

/** Writes events as the rows that they are kept in. */
final class EventRows {

    private EventRows() {}

    static FactEventRow of(ArrivedEvent arrived) {
        Route route = Route.of(arrived);
        FactEvent event = arrived.event();
        FactEventRow row = new FactEventRow();
        row.eventId = event.id().value();
        row.type = event.type();
        row.mission = route.mission().orElse(null);
        row.also = route.also().orElse(null);
        row.country = route.country().orElse(null);
        row.factId =
                event instanceof FactExtracted extracted ? extracted.fact().id().value() : null;
        FactId about = FactFiles.subject(event);
        row.about = about == null ? null : about.value();
        row.at = event.at();
        row.body = arrived.json();
        return row;
    }

    /** A name given here, as if it had come back from Kafka already. */
    static FactEventRow of(DeadlineNamed naming) {
        return of(new ArrivedEvent(naming, naming.mission().value(), CloudEvents.write(naming)));
    }
}
