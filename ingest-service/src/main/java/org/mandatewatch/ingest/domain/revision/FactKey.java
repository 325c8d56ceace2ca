package org.mandatewatch.ingest.domain.revision;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.LeadNation;

/** The key under which a fact's events go to the {@code facts} topic, so that they stay in order together. */
public final class FactKey {

    /** For facts of no mission and no country. */
    public static final String NONE = "none";

    private FactKey() {}

    /** The mission's id, else the country's code, else {@link #NONE}. */
    public static String of(Fact fact) {
        MissionId mission = fact.mission();
        if (mission != null) {
            return mission.value();
        }
        String country = countryCode(fact);
        return country != null ? country : NONE;
    }

    private static @Nullable String countryCode(Fact fact) {
        return switch (fact) {
            case DisplacementReported displaced -> displaced.countryCode();
            case LeadNation lead -> lead.countryCode();
            default -> null;
        };
    }
}
