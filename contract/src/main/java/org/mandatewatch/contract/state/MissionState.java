package org.mandatewatch.contract.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;

/**
 * What all facts about one mission add up to. Depends on the facts alone: on no clock, no order, no repetition.
 *
 * @param asOf the day for which the past was asked; null for the present picture
 * @param host country the mission works in, by English CLDR name
 * @param hostCode ISO 3166-1 alpha-2 of the host
 * @param lastHeard newest publication day among the facts
 * @param decidingBody body whose decisions the mission lives on; null when unknown
 * @param zone IANA zone of the deciding body
 * @param deadlines every deadline known, open and resolved, earliest first
 * @param overrides values that editors set and that stand, in order of path
 * @param version how many distinct events were folded
 */
public record MissionState(
        MissionId id,
        String name,
        @Nullable LocalDate asOf,
        @Nullable String host,
        @Nullable String hostCode,
        @Nullable String leadNation,
        @Nullable MissionId predecessor,
        @Nullable MissionId successor,
        @Nullable LocalDate lastHeard,
        @Nullable String decidingBody,
        String zone,
        Mandate mandate,
        Decision decision,
        Strength strength,
        @Nullable DisplacementFigure displacement,
        @Nullable CasualtiesFigure casualties,
        @Nullable FundingFigure funding,
        List<Official> officials,
        List<Site> sites,
        List<Area> areas,
        List<Contradiction> contradictions,
        List<Deadline> deadlines,
        List<EditorsValue> overrides,
        long version) {

    public MissionState {
        officials = List.copyOf(officials);
        sites = List.copyOf(sites);
        areas = List.copyOf(areas);
        contradictions = List.copyOf(contradictions);
        deadlines = List.copyOf(deadlines);
        overrides = nullToNone(overrides);
    }

    /** The same state, shown as that of a day. */
    public MissionState shownAsOf(@Nullable LocalDate day, long itsVersion) {
        return new MissionState(
                id,
                name,
                day,
                host,
                hostCode,
                leadNation,
                predecessor,
                successor,
                lastHeard,
                decidingBody,
                zone,
                mandate,
                decision,
                strength,
                displacement,
                casualties,
                funding,
                officials,
                sites,
                areas,
                contradictions,
                deadlines,
                overrides,
                itsVersion);
    }

    /** States from before this field have none. */
    private static List<EditorsValue> nullToNone(@Nullable List<EditorsValue> overrides) {
        return overrides == null ? List.of() : List.copyOf(overrides);
    }
}
