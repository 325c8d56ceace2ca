package org.mandatewatch.mission.rest.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are streamed. */
@ConfigMapping(prefix = "mandatewatch.mission.events")
interface EventsConfig {

    /** How many streams one replica serves at a time; further ones are asked to come back. */
    @WithDefault("200")
    int streams();

    /** How long to wait before looking again when nothing is new. */
    @WithDefault("PT1S")
    Duration pause();

    /** How many pauses in a row pass before a comment shows proxies and clients that the stream lives. */
    @WithDefault("15")
    int pausesPerHeartbeat();

    /** How long a client may take to receive one event before it is dropped, to come back when it can. */
    @WithDefault("PT30S")
    Duration patience();
}
