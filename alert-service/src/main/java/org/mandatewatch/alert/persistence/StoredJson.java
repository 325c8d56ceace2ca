package org.mandatewatch.alert.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.state.MissionChange;

/** Reads JSON columns that we wrote ourselves: what does not fit is a defect, not an input error. */
final class StoredJson {

    private static final TypeReference<List<MissionChange>> CHANGES = new TypeReference<>() {};

    private StoredJson() {}

    static <T> T read(String json, Class<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored cannot be read as " + type.getSimpleName(), e);
        }
    }

    static List<MissionChange> changes(String json) {
        try {
            return ContractJson.mapper().readValue(json, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored changes cannot be read", e);
        }
    }
}
