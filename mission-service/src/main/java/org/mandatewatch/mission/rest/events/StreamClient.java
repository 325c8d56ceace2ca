package org.mandatewatch.mission.rest.events;

/** Who listens to a stream, as far as a stream must know. */
public interface StreamClient {

    /** Runs something when the answer has ended or the client is gone, however that came about. */
    void whenGone(Runnable ended);

    /** Ends the connection at once, without waiting for what the client has not taken. */
    void drop();
}
