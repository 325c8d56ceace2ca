package org.mandatewatch.mission.rest.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.mission.persistence.ChangeFeed;

/** The data of an event: a change, flat beside the mission that it happened to. */
public record ChangeEvent(MissionId mission, @JsonUnwrapped MissionChange change) {

    /** Event type, to listen for. */
    static final String NAME = "mission-change";

    static ChangeEvent of(ChangeFeed.Entry entry) {
        return new ChangeEvent(new MissionId(entry.mission()), CloudEvents.read(entry.json(), MissionChange.class));
    }
}
