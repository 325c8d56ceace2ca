package org.mandatewatch.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The missions known by name: one JSON resource beside this class ({@value #RESOURCE}).
 *
 * <p>A mission that is not in it is a mission like any other, with an id made of its acronym and host; the registry only
 * adds other names for it.
 *
 * @param missions in no particular order; ids and former ids are unique
 */
public record MissionRegistry(List<Entry> missions) {

    /** Absolute name of the class path resource. */
    public static final String RESOURCE = "/org/mandatewatch/contract/mission-registry.json";

    public MissionRegistry {
        missions = List.copyOf(missions);
        Map<MissionId, MissionId> seen = new HashMap<>();
        for (Entry entry : missions) {
            entry.allIds().forEach(id -> {
                if (seen.put(id, entry.id()) != null) {
                    throw new IllegalArgumentException("mission id " + id + " stands twice in the registry");
                }
            });
        }
    }

    /** The entry that has, or once had, this id. */
    public Optional<Entry> find(MissionId id) {
        return missions.stream().filter(entry -> entry.allIds().contains(id)).findFirst();
    }

    /** The missions that work in a country. */
    public List<Entry> hostedIn(String countryCode) {
        return missions.stream()
                .filter(entry -> countryCode.equals(entry.hostCode()))
                .toList();
    }

    /**
     * One mission.
     *
     * @param formerIds ids under which it was known before; never reused
     * @param kind {@code security} for forces, {@code political} for missions without troops, {@code sanctions} for
     *     sanctions regimes and panels, whose mandates expire just the same
     * @param names full names by ISO 639-1 language, the usual one first; the English list is never empty
     * @param acronyms by language, written exactly so; may be empty
     * @param nicknames what texts call it besides, in lower case, by language; may be empty
     * @param host country it works in, by English CLDR name; null when it works in several
     * @param hostCode ISO 3166-1 alpha-2 of the host; null when it works in several
     * @param organisation who runs it, such as {@code UN}, {@code AU}, {@code EU}, {@code SADC}, {@code NATO}
     * @param body deciding body, such as {@code UN Security Council}
     * @param zone IANA zone of the deciding body
     * @param deployment when, where and led by whom
     */
    public record Entry(
            MissionId id,
            List<MissionId> formerIds,
            String kind,
            Map<String, List<String>> names,
            Map<String, List<String>> acronyms,
            Map<String, List<String>> nicknames,
            @Nullable String host,
            @Nullable String hostCode,
            String organisation,
            String body,
            String zone,
            Deployment deployment) {

        public Entry {
            formerIds = List.copyOf(formerIds);
            names = Map.copyOf(names);
            acronyms = Map.copyOf(acronyms);
            nicknames = Map.copyOf(nicknames);
            if (names.getOrDefault("en", List.of()).isEmpty()) {
                throw new IllegalArgumentException("mission " + id + " has no English name in the registry");
            }
        }

        /** The name that people are shown. */
        public String displayName() {
            return names.getOrDefault("en", List.of()).getFirst();
        }

        private List<MissionId> allIds() {
            return Stream.concat(Stream.of(id), formerIds.stream()).toList();
        }
    }

    /**
     * What tells a mission apart from others of its country when a text gives it no name.
     *
     * @param from calendar year in which it was decided on
     * @param until calendar year of its last day; null while it goes on
     * @param leadCode ISO 3166-1 alpha-2 of the country that leads it; null when none does
     * @param places regions, seas and towns that texts name in its host's stead, in any language
     */
    public record Deployment(
            int from, @Nullable Integer until, @Nullable String leadCode, List<String> places) {

        public Deployment {
            places = List.copyOf(places);
            if (until != null && until < from) {
                throw new IllegalArgumentException("a mission ended in " + until + " before it began in " + from);
            }
        }

        /** True for a year in which texts speak of the mission as present. */
        public boolean covers(int year) {
            return from <= year && (until == null || year <= until);
        }
    }
}
