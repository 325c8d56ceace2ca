package org.mandatewatch.contract.event;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The CloudEvents types of the {@code facts} topic. */
public final class FactEventTypes {

    private static final Map<String, Class<? extends FactEvent>> CLASSES = Map.ofEntries(
            Map.entry("org.mandatewatch.fact.extracted.v1", FactExtracted.class),
            Map.entry("org.mandatewatch.fact.superseded.v1", FactSuperseded.class),
            Map.entry("org.mandatewatch.fact.retracted.v1", FactRetracted.class),
            Map.entry("org.mandatewatch.fact.confirmed.v1", FactConfirmed.class),
            Map.entry("org.mandatewatch.mission.overridden.v1", MissionOverridden.class),
            Map.entry("org.mandatewatch.mission.merged.v1", MissionMerged.class),
            Map.entry("org.mandatewatch.deadline.named.v1", DeadlineNamed.class),
            Map.entry("org.mandatewatch.correction.undone.v1", CorrectionUndone.class));

    private static final Map<Class<? extends FactEvent>, String> NAMES =
            CLASSES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private FactEventTypes() {}

    public static String nameOf(Class<? extends FactEvent> event) {
        return Objects.requireNonNull(NAMES.get(event), () -> event + " has no CloudEvents type");
    }

    /**
     * The record that a CloudEvents type stands for.
     *
     * @throws IllegalArgumentException when the type is not one of this topic's
     */
    public static Class<? extends FactEvent> classOf(String type) {
        Class<? extends FactEvent> found = CLASSES.get(type);
        if (found == null) {
            throw new IllegalArgumentException("unknown CloudEvents type " + type);
        }
        return found;
    }

    public static Set<String> all() {
        return CLASSES.keySet();
    }
}
