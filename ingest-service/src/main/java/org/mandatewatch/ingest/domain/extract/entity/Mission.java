package org.mandatewatch.ingest.domain.extract.entity;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;

/**
 * A mission that an article names, from the registry or by its own description alone.
 *
 * @param host where it works; null when in several countries or not said
 * @param organisation who runs it, such as {@code UN}; {@code coalition} when nobody else
 * @param body who decides on its mandate
 * @param sanctions true for a sanctions regime, which has a mandate but nobody on the ground
 */
public record Mission(
        MissionId id, String name, @Nullable Country host, String organisation, Body body, boolean sanctions) {}
