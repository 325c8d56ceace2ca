package org.mandatewatch.alert.persistence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.state.MissionState;

/** The fields of a mission's state in which two versions differ. Every field is always written, so none ever goes away. */
final class StateDifference {

    /** What counts or dates versions and tells nobody anything. */
    private static final Set<String> BOOKKEEPING = Set.of("version", "lastHeard");

    private StateDifference() {}

    static ObjectNode tree(MissionState state) {
        return ContractJson.mapper().valueToTree(state);
    }

    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode differs = ContractJson.mapper().createObjectNode();
        after.properties().forEach(field -> {
            if (!field.getValue().equals(before.get(field.getKey()))) {
                differs.set(field.getKey(), field.getValue());
            }
        });
        return differs;
    }

    static boolean saysNothing(ObjectNode differs) {
        return differs.properties().stream().allMatch(field -> BOOKKEEPING.contains(field.getKey()));
    }

    /** {@code before} with the fields that differ put in their places. */
    static ObjectNode applied(ObjectNode before, ObjectNode differs) {
        ObjectNode after = before.deepCopy();
        after.setAll(differs);
        return after;
    }

    static MissionState state(ObjectNode tree) {
        return ContractJson.mapper().convertValue(tree, MissionState.class);
    }
}
