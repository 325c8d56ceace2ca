package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.events.UnreadableEvent;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.MissionProfile;
import org.mandatewatch.mission.domain.MissionStep;
import org.mandatewatch.mission.domain.change.Cause;
import org.mandatewatch.mission.persistence.ChangeRow;
import org.mandatewatch.mission.persistence.Changes;
import org.mandatewatch.mission.persistence.EventInsert;
import org.mandatewatch.mission.persistence.MissionRow;
import org.mandatewatch.mission.persistence.Missions;
import org.mandatewatch.mission.persistence.Outbox;

/** Keeps what a step did to a mission: its state, its changes, and the records that tell of them. */
@ApplicationScoped
class StepKeeping {

    private final EventInsert events;
    private final Missions missions;
    private final Changes changes;
    private final Outbox outbox;
    private final MissionRegistry registry;

    StepKeeping(EventInsert events, Missions missions, Changes changes, Outbox outbox, MissionRegistry registry) {
        this.events = events;
        this.missions = missions;
        this.changes = changes;
        this.outbox = outbox;
        this.registry = registry;
    }

    /**
     * Joins the caller's transaction. Readers are told of a state only where it differs from the one that they have: a
     * version alone is no news.
     */
    void keep(MissionStep step, Cause last) {
        events.keep(step.namings().stream().map(EventRows::of).toList());
        MissionState state = step.folded().state();
        MissionRow row = missions.rowOf(state.id().value());
        boolean wasSeen = row.inBeing;
        boolean news = differs(row.state, step.folded().state());
        row.version = state.version();
        row.inBeing = step.folded().inBeing();
        // Not the host that is shown: an editor may have set that, and facts must keep finding their way.
        row.hostCode = MissionProfile.of(state.id(), registry).hostCode();
        row.state = CloudEvents.write(state);
        missions.persist(row);
        step.changes().forEach(change -> changes.persist(changeRow(state, change)));

        List<Outbox.Message> messages = new ArrayList<>();
        step.namings().forEach(naming -> messages.add(naming(naming)));
        if ((row.inBeing || wasSeen) && (row.inBeing != wasSeen || news)) {
            messages.add(changed(new MissionChanges(state.id(), state.version(), step.changes(), state), last));
        }
        outbox.add(messages);
    }

    /** Compares with what is kept, not with what today's rules make of the same events: that is what readers have. */
    private static boolean differs(String kept, MissionState now) {
        if (kept.equals(MissionRow.NO_STATE)) {
            return true;
        }
        try {
            MissionState told = CloudEvents.read(kept, MissionState.class);
            return !told.shownAsOf(null, 0).equals(now.shownAsOf(null, 0));
        } catch (UnreadableEvent written) {
            // By an older version that knew less: whatever it said, readers get today's words.
            return true;
        }
    }

    private static Outbox.Message naming(DeadlineNamed naming) {
        return new Outbox.Message(
                Topic.FACTS,
                naming.mission().value(),
                naming.id().value(),
                naming.type(),
                naming.at(),
                CloudEvents.write(naming));
    }

    private static Outbox.Message changed(MissionChanges changed, Cause last) {
        String mission = changed.mission().value();
        return new Outbox.Message(
                Topic.MISSION_CHANGES,
                mission,
                ContentHash.of("m-", mission, String.valueOf(changed.version()), last.id()),
                MissionChanges.TYPE,
                last.at(),
                CloudEvents.write(changed));
    }

    private static ChangeRow changeRow(MissionState state, MissionChange change) {
        ChangeRow row = new ChangeRow();
        row.changeId = change.id();
        row.mission = state.id().value();
        row.path = change.path();
        row.body = CloudEvents.write(change);
        return row;
    }
}
