package org.mandatewatch.mission.rest.events;

import org.mandatewatch.mission.persistence.ChangePosition;

/**
 * The data of an event that says that a stream cannot go on where the client was, and goes on from now instead.
 *
 * @param lastEventId that the client sent
 * @param message what happened and what to do, for people
 */
public record ResetEvent(String lastEventId, String message) {

    /** Event type, to listen for. */
    static final String NAME = "reset";

    static ResetEvent of(ChangePosition unknown) {
        return new ResetEvent(
                unknown.toString(),
                "This id is ahead of everything here: another database gave it out, or this one was restored. Read the"
                        + " missions anew; the stream goes on from now.");
    }
}
