package org.mandatewatch.alert.persistence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import org.mandatewatch.alert.domain.HeardMission;
import org.mandatewatch.alert.domain.MissionLog;
import org.mandatewatch.alert.domain.backtest.HeardAt;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.contract.state.MissionState;

/**
 * Puts stored rows together to the versions that they are of, one at a time, so that a long history needs little memory.
 * The log is folded as it was folded when they were heard.
 */
final class MissionReplay implements Iterator<HeardAt> {

    private final Iterator<MissionVersionRow> rows;
    private ObjectNode state = ContractJson.mapper().createObjectNode();
    private MissionLog log = MissionLog.EMPTY;

    /**
     * @param rows of one mission by version; the first is whole
     */
    MissionReplay(Iterator<MissionVersionRow> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public HeardAt next() {
        MissionVersionRow row = rows.next();
        ObjectNode stored = StoredJson.read(row.state, ObjectNode.class);
        String whole = row.log;
        state = whole == null ? StateDifference.applied(state, stored) : stored;
        MissionState heard = StateDifference.state(state);
        log = whole == null
                ? log.heard(
                        new MissionChanges(
                                new MissionId(row.key.mission()),
                                row.key.version(),
                                StoredJson.changes(row.changes),
                                heard),
                        row.heardAt)
                : StoredJson.read(whole, MissionLog.class);
        return new HeardAt(row.heardAt, new HeardMission(heard, log));
    }
}
