package org.mandatewatch.contract.state;

import java.util.List;
import org.mandatewatch.contract.MissionId;

/**
 * The record of the {@code mission-changes} topic: one state version with what changed on the way to it.
 *
 * @param changes in the order in which they happened; may be empty when a version changed nothing that people see
 */
public record MissionChanges(MissionId mission, long version, List<MissionChange> changes, MissionState state) {

    /** CloudEvents type of the topic. */
    public static final String TYPE = "org.mandatewatch.mission.changed.v1";

    public MissionChanges {
        changes = List.copyOf(changes);
    }
}
