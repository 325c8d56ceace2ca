package org.mandatewatch.mission.domain.editors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.contract.state.EditorsValue;

/** What a mission is called, where it works and who leads it. No report states its name or host in so many words. */
final class MissionValues {

    static final EditableGroup NAME = new SingleValue<>(
            new EditableValue<>("name", Shape.TEXT, false, EditableValue.NEVER_STATED, MissionValues::setName));

    static final EditableGroup HOST = new SingleValue<>(
            new EditableValue<>("host", Shape.COUNTRY, true, EditableValue.NEVER_STATED, MissionValues::setHost));

    static final EditableGroup LEAD_NATION = new SingleValue<>(new EditableValue<>(
            "leadNation", Shape.COUNTRY, true, fact -> fact instanceof LeadNation, MissionValues::setLeadNation));

    static final List<EditableGroup> ALL = List.of(NAME, HOST, LEAD_NATION);

    private MissionValues() {}

    private static void setName(StateEdit state, @Nullable String name, EditorsValue word) {
        if (name != null) {
            state.name = name;
        }
    }

    private static void setHost(StateEdit state, @Nullable Country host, EditorsValue word) {
        state.host = host == null ? null : host.name();
        state.hostCode = host == null ? null : host.code();
    }

    private static void setLeadNation(StateEdit state, @Nullable Country lead, EditorsValue word) {
        state.leadNation = lead == null ? null : lead.name();
        state.settle("leadNation");
    }
}
