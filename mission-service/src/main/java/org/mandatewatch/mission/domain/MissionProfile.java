package org.mandatewatch.mission.domain;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;

/**
 * What is known about a mission before any fact.
 *
 * @param id the id in use today; a former id leads here
 * @param name null when the registry does not know the mission
 * @param host by English CLDR name; null when unknown or several
 * @param hostCode ISO 3166-1 alpha-2; null when unknown or several
 * @param body deciding body; null when the registry does not know the mission
 * @param zone IANA zone of the deciding body; null when the registry does not know the mission
 */
public record MissionProfile(
        MissionId id,
        @Nullable String name,
        @Nullable String host,
        @Nullable String hostCode,
        @Nullable String body,
        @Nullable String zone) {

    /** From the registry, else from the id, which is {@code acronym-host} for missions that it does not know. */
    public static MissionProfile of(MissionId id, MissionRegistry registry) {
        return registry.find(id)
                .map(e -> new MissionProfile(e.id(), e.displayName(), e.host(), e.hostCode(), e.body(), e.zone()))
                .orElseGet(() -> HostCountry.ofMission(id)
                        .map(host -> new MissionProfile(id, null, host.name(), host.code(), null, null))
                        .orElseGet(() -> new MissionProfile(id, null, null, null, null, null)));
    }

    public boolean registered() {
        return name != null;
    }
}
