package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Merge patches by RFC 7396: what a patch names is replaced, what it sets to null is removed, all else stays. */
final class MergePatch {

    private MergePatch() {}

    /** The target after the patch; neither is changed. */
    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode patched = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                patched.remove(field.getKey());
            } else {
                JsonNode old = patched.path(field.getKey());
                patched.set(field.getKey(), apply(old, field.getValue()));
            }
        });
        return patched;
    }
}
