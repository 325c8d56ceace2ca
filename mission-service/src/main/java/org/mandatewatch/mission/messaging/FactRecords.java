package org.mandatewatch.mission.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.folding.ArrivedEvent;

/** Reads records of the {@code facts} topic. */
final class FactRecords {

    private FactRecords() {}

    /** @throws UnreadableEvent when the record will never be readable */
    static ArrivedEvent read(ConsumerRecord<String, String> record) {
        String json = record.value();
        if (json == null) {
            throw new UnreadableEvent("the record has no value", null);
        }
        FactEvent event = CloudEvents.readFactEvent(record.headers(), json);
        if (event == null) {
            throw new UnreadableEvent("the record's value is JSON null", null);
        }
        RequiredFields.missing((Record) event).ifPresent(path -> {
            throw new UnreadableEvent("the event lacks " + path, null);
        });
        return new ArrivedEvent(event, record.key(), json);
    }
}
