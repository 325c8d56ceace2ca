package org.mandatewatch.mission.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.persistence.FactEventRow;
import org.mandatewatch.mission.persistence.Outbox;

/**
 * Where the caller's words leave for Kafka. They count once they come back from there like every other event, so that
 * replaying the topic rebuilds everything, corrections included.
 */
@ApplicationScoped
class EditorsDesk {

    private final Outbox outbox;
    private final DomainClock clock;
    private final SecurityIdentity editor;

    EditorsDesk(Outbox outbox, DomainClock clock, SecurityIdentity editor) {
        this.outbox = outbox;
        this.clock = clock;
        this.editor = editor;
    }

    /** Who is calling. */
    String by() {
        return editor.getPrincipal().getName();
    }

    /**
     * Sends a word, in the caller's transaction.
     *
     * @param key what it must stay in order with
     * @param what is said, such as {@code fact.retracted}
     * @param aim what it is said of
     * @param word made from its id and the present domain time
     */
    <W extends FactEvent> W say(String key, String what, String aim, BiFunction<EventId, Instant, W> word) {
        Instant now = clock.now();
        EventId id = new EventId(ContentHash.of("e-", what, aim, by(), now.toString()));
        W said = word.apply(id, now);
        outbox.add(List.of(new Outbox.Message(
                Topic.FACTS, key, said.id().value(), said.type(), said.at(), CloudEvents.write(said))));
        return said;
    }

    /** The key under which an event travelled, and under which whatever is said of it must travel. */
    static String keyOf(FactEventRow event) {
        return event.mission != null ? event.mission : event.country != null ? event.country : "none";
    }
}
